import { useQuery } from '@tanstack/react-query';
import { calendarVersionsQuery, type CalendarVersion, type CalendarYear } from '../../api/calendars.js';
import { writtenDay } from '../../language/dates.js';
import { holidayName } from '../../language/holiday-name.js';
import { useLanguage } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { CALENDARS } from './calendars.messages.js';
import { holidaysOf } from './year-months.js';
import styles from './calendars.module.css';

/** The holidays of a year with the days that are worked for them, and where the schedule comes from. */
export function YearSide({ year }: { readonly year: CalendarYear }) {
  return (
    <div className={styles.side}>
      <Holidays year={year} />
      <Versions calendar={year.key} year={year.year} />
    </div>
  );
}

function Holidays({ year }: { readonly year: CalendarYear }) {
  const say = useMessages(CALENDARS);
  const language = useLanguage();
  const holidays = holidaysOf(year.days);
  const written = (date: string) => writtenDay(date, language, 'short');
  return (
    <Panel title={say.holidays}>
      {holidays.length === 0 && <Empty title={say.noHolidays} />}
      <ul className={styles.list}>
        {holidays.map(({ name, from, to, days, makeUpDays }) => (
          <li key={from}>
            <div className={styles.line}>
              <span className={styles.strong}>{holidayName(name, language)}</span>
              <span>{from === to ? written(from) : `${written(from)} – ${written(to)}`}</span>
              <span className={styles.soft}>{say.span(days)}</span>
            </div>
            {makeUpDays.length > 0 && <div className={styles.soft}>{say.madeUp}{listed(makeUpDays.map(written), language)}</div>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Versions({ calendar, year }: { readonly calendar: string; readonly year: number }) {
  const say = useMessages(CALENDARS);
  const { data: versions, error, refetch } = useQuery(calendarVersionsQuery(calendar, year));
  return (
    <Panel title={say.versions}>
      {!versions && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={2} />)}
      {versions?.length === 0 && <Empty title={say.noVersions} />}
      <ul className={styles.list}>
        {versions?.map((version, at) => (
          <li key={version.version}><Version version={version} inForce={at === 0} /></li>
        ))}
      </ul>
    </Panel>
  );
}

function Version({ version: { version, days, papers, publishedAt, publishedBy }, inForce }: { readonly version: CalendarVersion; readonly inForce: boolean }) {
  const say = useMessages(CALENDARS);
  return (
    <>
      <div className={styles.line}>
        <span className={styles.strong}>{say.version(version)}</span>
        {inForce && <span className={styles.inForce}>{say.inForce}</span>}
        <span className={styles.soft}>{say.days(days)}</span>
      </div>
      <div className={styles.soft}>{publishedBy === null ? say.shipped : say.publishedBy(publishedBy)} · <Moment instant={publishedAt} /></div>
      <div className={styles.line}>
        {papers.map((paper, at) => (
          <a key={paper} href={paper} target="_blank" rel="noreferrer">{say.paper(at + 1)}</a>
        ))}
      </div>
    </>
  );
}
