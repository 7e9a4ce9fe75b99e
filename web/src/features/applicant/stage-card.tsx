import type { SeenItem, SeenStage } from '../../api/applicant-page.js';
import { useLanguage } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { Day, Due } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import { ItemStatus } from '../../ui/status.js';
import { APPLICANT } from './applicant.messages.js';
import styles from './applicant.module.css';

const DONE: ReadonlySet<SeenItem['state']> = new Set(['approved', 'waived']);

/** A stage with its items; one that has ended shows them when asked. */
export function StageCard({ stage: { title, state, endedOn, limitDays, usedDays, items } }: { readonly stage: SeenStage }) {
  const say = useMessages(APPLICANT);
  const done = items.filter((item) => DONE.has(item.state)).length;
  return (
    <details className={styles.stage} open={state === 'open' && items.some(({ turn }) => turn !== null)}>
      <summary>
        <h3>{title}</h3>
        <span className={styles.soft}>
          {state === 'ended' && endedOn !== null ? <>{say.stageEnded} <Day date={endedOn} form="short" /></> : say.stageOpen(done, items.length)}
          {usedDays > 0 && ` · ${say.stageDays(usedDays, limitDays)}`}
        </span>
      </summary>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.title}><ItemLine item={item} /></li>
        ))}
      </ul>
    </details>
  );
}

function ItemLine({ item }: { readonly item: SeenItem }) {
  const { title, department, state, light, acceptedOn, submittedOn, decidedOn, dueOn, leftDays, provisional, expectedFinishOn, waitsFor, pause, decisionNumber, certificate } = item;
  const say = useMessages(APPLICANT);
  const language = useLanguage();
  const isRunning = leftDays !== null && decidedOn === null;
  return (
    <>
      <p className={styles.itemTitle}>
        <strong>{title}</strong>
        <ItemStatus status={state} />
        {isRunning && <Light light={light} />}
      </p>
      <p className={styles.soft}>{department}</p>
      {isRunning && <p>{say.promisedBy} <Due date={dueOn} days={leftDays} near={light === 'yellow'} paused={pause !== null} provisional={provisional} /></p>}
      {pause && <p>{say.paused(pause.ground)} <Day date={pause.since} form="short" /> → {say.pausedUntil} <Day date={pause.expectedUntil} form="short" /></p>}
      {decidedOn !== null && <p>{say.decided} <Day date={decidedOn} /></p>}
      {decisionNumber !== null && <p>{say.decisionNumber} {decisionNumber}</p>}
      {certificate && certificate.number !== null && <p>{certificate.title} {certificate.number}</p>}
      {waitsFor.length > 0 && <p className={styles.soft}>{say.waitsFor(listed(waitsFor, language))}</p>}
      {decidedOn === null && (
        <p className={styles.soft}>
          {submittedOn !== null && <span>{say.submitted} <Day date={submittedOn} form="short" /></span>}
          {acceptedOn !== null && <span>{say.accepted} <Day date={acceptedOn} form="short" /></span>}
          {!isRunning && expectedFinishOn !== null && <span>{say.expected} <Day date={expectedFinishOn} form="short" /></span>}
        </p>
      )}
    </>
  );
}
