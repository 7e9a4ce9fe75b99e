import type { OpenCase } from '../../api/overview-cases.js';
import type { Bottlenecks as Waiting } from '../../api/overview.js';
import { useDepartmentName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import styles from './big-screen.module.css';
import { BIG_SCREEN } from './big-screen.messages.js';

const BARS = 5;

interface OpenCasesProps {
  readonly cases: readonly OpenCase[];
  /** Of all, of which these are the first. */
  readonly count: number;
  readonly none: string;
  readonly told: 'over' | 'left';
}

/** What is overdue, or near due: what, with whom, for how long. */
export function OpenCases({ cases, count, none, told }: OpenCasesProps) {
  const say = useMessages(BIG_SCREEN);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  if (count === 0) return <p className={styles.none}>{none}</p>;
  return (
    <>
      <ol className={styles.lines}>
        {cases.map(({ project, item, days, unit }) => (
          <li key={`${project.id} ${item.key}`}>
            <div>
              <p className={styles.clip}>{titled(item.title)}</p>
              <p className={styles.soft}>{departmentName(item.department)} · {project.name}</p>
            </div>
            <strong className={told === 'over' ? styles.red : styles.yellow}>{say[told](days, unit === 'calendar-day')}</strong>
          </li>
        ))}
      </ol>
      {count > cases.length && <p className={styles.none}>{say.others(count - cases.length)}</p>}
    </>
  );
}

/** The departments at which the most days were waited. */
export function Bottlenecks({ bottlenecks: { rows } }: { readonly bottlenecks: Waiting }) {
  const say = useMessages(BIG_SCREEN);
  const titled = useTitle();
  const most = rows[0]?.days ?? 1;
  if (rows.length === 0) return <p className={styles.none}>{say.noneWaited}</p>;
  return (
    <ol className={styles.bars}>
      {rows.slice(0, BARS).map(({ key, title, days }) => (
        <li key={key}>
          <span className={styles.clip}>{titled(title)}</span>
          <span className={styles.bar} aria-hidden="true"><span style={{ width: `${(days / most) * 100}%` }} /></span>
          <strong>{say.waited(days)}</strong>
        </li>
      ))}
    </ol>
  );
}
