import type { Forecast } from '../../../api/project-prospects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { ItemStatus } from '../../../ui/status.js';
import { useProjectAddress } from '../use-project-address.js';
import { FORECAST } from './forecast.messages.js';
import styles from './forecast.module.css';

/** When each open item is to be approved, by how much it can be later, and on how many cases of the past that rests. */
export function ExpectedItems({ forecast }: { readonly forecast: Forecast }) {
  const say = useMessages(FORECAST);
  const titled = useTitle();
  const { go } = useProjectAddress();
  const whole = forecast.goals.find(({ kind }) => kind === 'project');
  const slack = new Map(whole?.slack.map(({ item, days }) => [item, days]));
  return (
    <div className={styles.scroll} role="group" aria-label={say.items} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[say.item, say.state, say.promised, say.likely, say.sure, say.slack, say.basis].map((column) => <th key={column} scope="col">{column}</th>)}
          </tr>
        </thead>
        <tbody>
          {forecast.items.map((item) => (
            <tr key={item.key}>
              <th scope="row"><button type="button" className={styles.link} onClick={() => go({ item: item.key })}>{titled(item.title)}</button></th>
              <td><ItemStatus status={item.status} /></td>
              <td><Day date={item.promised.on} form="short" provisional={item.promised.provisional} /></td>
              <td><Day date={item.p50.on} form="short" provisional={item.p50.provisional} /></td>
              <td><Day date={item.p90.on} form="short" provisional={item.p90.provisional} /></td>
              <td>{slackOf(slack.get(item.key))}</td>
              <td className={styles.soft}>{item.basis === 'promise' ? say.bases.promise : say.bases[item.basis](item.cases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function slackOf(days: number | undefined) {
    if (days === undefined) return '—';
    return days === 0 ? <strong className={styles.criticalMark}>{say.critical}</strong> : say.days(days);
  }
}
