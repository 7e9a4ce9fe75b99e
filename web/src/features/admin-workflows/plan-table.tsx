import type { WorkflowVersion } from '../../api/workflows.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { Empty } from '../../ui/states.js';
import { WORKFLOWS } from './workflows.messages.js';
import styles from './workflows.module.css';

interface PlanTableProps {
  readonly plan: WorkflowVersion['plan'];
  readonly titles: ReadonlyMap<string, string>;
  readonly targets: WorkflowVersion['definition']['targets'];
}

/** What a definition adds up to, target by target. */
export function PlanTable({ plan, titles, targets }: PlanTableProps) {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const language = useLanguage();
  if (plan.targets.length === 0) return <Empty title={say.noTargets} />;
  return (
    <div className={styles.scrolled} tabIndex={0} role="group" aria-label={say.plan}>
      <table className={styles.plan}>
        <thead>
          <tr>
            <th scope="col">{say.target}</th>
            <th scope="col">{say.baseline}</th>
            <th scope="col">{say.serialStatutory}</th>
            <th scope="col">{say.serialPromised}</th>
            <th scope="col">{say.critical}</th>
            <th scope="col">{say.promisedTarget}</th>
          </tr>
        </thead>
        <tbody>
          {plan.targets.map((target) => {
            const title = targets.find(({ key }) => key === target.key)?.title;
            return (
              <tr key={target.key}>
                <th scope="row">
                  {title ? titled(title) : target.key}
                  <span className={styles.path}>{say.runsAlong} {listed(target.criticalPath.map((key) => titles.get(key) ?? key), language)}</span>
                </th>
                <td>{say.days(target.baselineDays)}</td>
                <td>{say.days(target.serialStatutoryDays)}</td>
                <td>{say.days(target.serialPromisedDays)}</td>
                <td>{say.days(target.criticalPathDays)}</td>
                <td><b>{say.days(target.targetDays)}</b></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
