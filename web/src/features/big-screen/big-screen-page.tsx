import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useLive } from '../../api/live/use-live.js';
import { bottlenecksQuery, compressionQuery, overviewNowQuery, performanceQuery, type Overview } from '../../api/overview.js';
import { sessionQuery } from '../../api/session.js';
import { todayQuery } from '../../api/today.js';
import { inZone, writtenDay } from '../../language/dates.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { OVERVIEW } from '../../ui/overview/overview.messages.js';
import { useDocumentTitle } from '../../ui/page.js';
import { BigFigures } from './big-figures.js';
import styles from './big-screen.module.css';
import { BIG_SCREEN } from './big-screen.messages.js';
import { Lights } from './lights.js';
import { Moves } from './moves.js';
import { Bottlenecks, OpenCases } from './tables.js';

const route = getRouteApi('/big-screen');
/** So many lines of each list fit on it. */
const SHOWN = 7;

/** For the meeting room: nothing to click, everything large, and always as of now; when it is not, it says so. */
export function Page() {
  const say = useMessages(BIG_SCREEN);
  useDocumentTitle(say.title);
  const address = route.useSearch();
  const { data: user } = useQuery(sessionQuery);
  const { connection } = useLive();
  const now = useQuery(overviewNowQuery(address, SHOWN));
  const performance = useQuery(performanceQuery(address, 'department'));
  const compression = useQuery(compressionQuery(address, 'target'));
  const bottlenecks = useQuery(bottlenecksQuery(address, 'department'));
  const all = [now, performance, compression, bottlenecks];
  if (!user) return <Navigate to="/sign-in" search={{ to: '/big-screen' }} replace />;
  const leads = user.roles.some(({ role }) => role === 'leader');
  return (
    <main className={styles.screen}>
      <Head now={now.data} lost={connection === 'lost'} connecting={connection === 'connecting'} failed={all.some(({ error }) => error !== null)} />
      {now.data && performance.data && compression.data && (
        <>
          <BigFigures now={now.data} performance={performance.data} compression={compression.data} />
          <div className={styles.parts}>
            <section className={styles.part}>
              <h2>{say.overdueList}</h2>
              <OpenCases cases={now.data.overdue.cases} count={now.data.overdue.count} none={say.noneOverdue} told="over" />
            </section>
            <section className={styles.part}>
              {now.data.projects && (
                <>
                  <h2>{say.lights}</h2>
                  <Lights lights={now.data.projects.lights} />
                </>
              )}
              <h2>{say.bottlenecks}</h2>
              {bottlenecks.data && <Bottlenecks bottlenecks={bottlenecks.data} />}
            </section>
            <section className={styles.part}>
              <h2>{leads ? say.moves : say.near}</h2>
              {leads ? <Moves /> : <OpenCases cases={now.data.nearDue.cases} count={now.data.nearDue.count} none={say.noneNear} told="left" />}
            </section>
          </div>
        </>
      )}
    </main>
  );
}

interface HeadProps {
  readonly now: Overview | undefined;
  readonly lost: boolean;
  readonly connecting: boolean;
  readonly failed: boolean;
}

function Head({ now, lost, connecting, failed }: HeadProps) {
  const say = useMessages(BIG_SCREEN);
  const { months } = useMessages(OVERVIEW);
  const titled = useTitle();
  const language = useLanguage();
  const { data: today } = useQuery(todayQuery);
  const time = now && today ? inZone(now.asOf, today.timeZone).time : '—';
  return (
    <header className={styles.head}>
      <h1>{say.title}</h1>
      {now && <span className={styles.place}>{[now.filter.park && titled(now.filter.park.title), months(now.period.from, now.period.to)].filter(Boolean).join(' · ')}</span>}
      <Link className={styles.leave} to="/leader">{say.leave}</Link>
      <span className={styles.time}>
        {today && <time dateTime={today.today}>{writtenDay(today.today, language)}</time>} <strong>{say.dataOf(time)}</strong>
      </span>
      <span className={lost || failed ? styles.lost : connecting ? styles.connecting : styles.live} role="status">
        {lost ? say.lost(time) : failed ? say.failed : connecting ? say.connecting : say.live}
      </span>
    </header>
  );
}
