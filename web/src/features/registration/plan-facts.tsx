import type { Plan } from '../../api/registration.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import styles from './registration.module.css';
import { REGISTRATION } from './registration.messages.js';

/** When everything would be done, and whether the city's targets can be kept. */
export function PlanFacts({ plan }: { readonly plan: Plan }) {
  const say = useMessages(REGISTRATION);
  const titled = useTitle();
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{say.finish}</dt>
        <dd className={styles.fact}><Day date={plan.finishOn} provisional={plan.provisional} /></dd>
        <dd>{say.wholePlan} {say.days(plan.workingDays)}</dd>
      </div>
      {plan.targets.map(({ key, title, workingDays, targetDays, baselineDays, dueOn, keeps }) => (
        <div key={key}>
          <dt>{titled(title)}</dt>
          <dd className={`${styles.fact} ${keeps ? styles.keeps : styles.misses}`}>{say.target(workingDays, targetDays)}</dd>
          <dd>
            {keeps ? `✓ ${say.keeps}` : `✕ ${say.misses}`} · {say.targetDue} <Day date={dueOn} form="short" />
            {baselineDays > 0 && ` · ${say.baseline(baselineDays)}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
