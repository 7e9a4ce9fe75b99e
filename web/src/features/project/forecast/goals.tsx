import type { Forecast } from '../../../api/project-prospects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { FORECAST } from './forecast.messages.js';
import styles from './forecast.module.css';

type Goal = Forecast['goals'][number];

/** What the project is on its way to, with three days for each: by promises, likely, and almost surely. */
export function Goals({ goals }: { readonly goals: readonly Goal[] }) {
  const say = useMessages(FORECAST);
  return (
    <div className={styles.scroll} role="group" aria-label={say.title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say.goal}</th>
            <th scope="col">{say.due}</th>
            <th scope="col" title={say.promisedHint}>{say.promised}</th>
            <th scope="col" title={say.likelyHint}>{say.likely}</th>
            <th scope="col" title={say.sureHint}>{say.sure}</th>
            <th scope="col">{say.judged}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => <GoalRow key={`${goal.kind} ${goal.key}`} goal={goal} />)}
        </tbody>
      </table>
    </div>
  );
}

function GoalRow({ goal }: { readonly goal: Goal }) {
  const say = useMessages(FORECAST);
  const titled = useTitle();
  const { dueOn, promised, p50, p90 } = goal;
  const risk = dueOn === null ? null : promised.on > dueOn ? 'out-of-reach' : p50.on > dueOn ? 'unlikely' : p90.on > dueOn ? 'tight' : 'safe';
  return (
    <tr>
      <th scope="row">
        <span className={styles.kind}>{say.kinds[goal.kind]}</span> {goal.kind === 'project' ? say.completion : titled(goal.title)}
      </th>
      <td><Day date={dueOn} form="short" /></td>
      {[promised, p50, p90].map((day, at) => (
        <td key={at} className={dueOn !== null && day.on > dueOn ? styles.beyond : undefined}>
          <Day date={day.on} form="short" provisional={day.provisional} />
          <span className={styles.soft}> {say.inDays(day.workingDays)}</span>
        </td>
      ))}
      <td>{risk === null ? '—' : <span className={`${styles.risk} ${RISK_TONES[risk] ?? ''}`}>{say.risks[risk]}</span>}</td>
    </tr>
  );
}

const RISK_TONES: Readonly<Record<string, string | undefined>> = { safe: styles.safe, tight: styles.tight, unlikely: styles.unlikely, 'out-of-reach': styles.outOfReach };
