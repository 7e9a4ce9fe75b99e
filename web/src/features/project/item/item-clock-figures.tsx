import { useQuery } from '@tanstack/react-query';
import { workflowQuery, type Item, type Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day, Due } from '../../../ui/day.js';
import { ITEM } from './item.messages.js';
import styles from './item-panel.module.css';

/** The dates of the running attempt, its days, and what law and city have promised. */
export function ItemClockFigures({ project, item }: { readonly project: Project; readonly item: Item }) {
  const say = useMessages(ITEM);
  const titled = useTitle();
  const { data: workflow } = useQuery(workflowQuery(project.workflow.key, project.workflow.version));
  const defined = workflow?.definition.stages.flatMap(({ items }) => items).find(({ key }) => key === item.key);
  const { limit } = item;
  const running = item.decidedOn === null && item.acceptedOn !== null;
  const days = (number: number, unit: Item['limit']['unit']) => (unit === 'calendar-day' ? say.calendarDays(number) : say.workingDays(number));
  return (
    <dl className={styles.figures}>
      {item.submittedOn !== null && <Figure word={say.submitted}><Day date={item.submittedOn} /></Figure>}
      {item.acceptedOn !== null && <Figure word={say.accepted}><Day date={item.acceptedOn} /></Figure>}
      {running && (
        <Figure word={say.due}>
          <Due date={item.dueOn} days={item.leftDays} unit={limit.unit} near={item.light === 'yellow'} paused={item.status === 'paused'} provisional={item.provisional} />
        </Figure>
      )}
      {item.decidedOn !== null && (
        <Figure word={say.decided}>
          <Day date={item.decidedOn} /> {item.late ? <strong className={styles.late}>{say.late}</strong> : item.status === 'approved' && <span className={styles.inTime}>{say.inTime}</span>}
        </Figure>
      )}
      {item.acceptedOn !== null && (
        <Figure word={say.used}>
          <UsedBar used={item.usedDays} limit={limit.promised + limit.extended} />
        </Figure>
      )}
      <Figure word={say.promised}>
        {limit.promised === 0 ? say.atOnce : days(limit.promised, limit.unit)}
        {limit.extended > 0 && ` + ${say.extended(limit.extended)}`}
        <span className={styles.statutory}>{say.statutory(days(limit.statutory, limit.statutoryUnit))}</span>
      </Figure>
      {defined && <Figure word={say.source}><LawSource source={defined.source} /></Figure>}
      {defined?.when && <Figure word={say.when}>{titled(defined.when)}</Figure>}
      {item.certificate && <Figure word={say.certificate}>{titled(item.certificate)}</Figure>}
      {defined?.silentConsent && <Figure word={say.silence}>{say.silentConsent}</Figure>}
    </dl>
  );
}

function Figure({ word, children }: { readonly word: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The law or notice that the numbers come from; `illustrative` where no source gives them. */
function LawSource({ source }: { readonly source: string }) {
  const say = useMessages(ITEM);
  const law = source.replace(/^illustrative(; (the item itself: )?)?/, '').replace(/\bart\. ([\d–]+)/g, (_, articles: string) => say.articles(articles));
  return (
    <>
      {law} {source.startsWith('illustrative') && <span className={styles.basis}>{say.illustrative}</span>}
    </>
  );
}

function UsedBar({ used, limit }: { readonly used: number; readonly limit: number }) {
  const say = useMessages(ITEM);
  const share = limit === 0 ? (used > 0 ? 1 : 0) : Math.min(1, used / limit);
  const over = used > limit;
  return (
    <span className={styles.used}>
      <span className={styles.track} aria-hidden="true">
        <span className={over ? styles.over : styles.part} style={{ width: `${share * 100}%` }} />
      </span>
      {say.usedOf(used, limit)}
    </span>
  );
}
