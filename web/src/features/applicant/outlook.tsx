import type { ApplicantPage, SeenTarget } from '../../api/applicant-page.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { APPLICANT } from './applicant.messages.js';
import styles from './applicant.module.css';

/** When it will be done, what the city has promised, and where the days have gone. */
export function Outlook({ page: { finish, targets, clocks } }: { readonly page: ApplicantPage }) {
  const say = useMessages(APPLICANT);
  return (
    <section className={styles.card} aria-labelledby="outlook">
      <h2 id="outlook">{finish ? say.outlook : say.looking}</h2>
      {finish && (
        <>
          <p className={styles.finish}><Day date={finish.on} provisional={finish.provisional} /></p>
          <p className={styles.soft}>{say.finishHint}</p>
        </>
      )}
      {targets.map((target) => (
        <Target key={target.title} target={target} />
      ))}
      <dl className={styles.clocks}>
        <div><dt>{say.approval}</dt><dd>{say.workingDays(clocks.approvalDays)}</dd></div>
        <div><dt>{say.own}</dt><dd>{say.workingDays(clocks.applicantDays)}</dd></div>
        <div><dt>{say.elapsed}</dt><dd>{say.calendarDays(clocks.elapsedDays)}</dd></div>
      </dl>
    </section>
  );
}

function Target({ target: { title, targetDays, baselineDays, usedDays, leftDays, fromOn, toOn, met } }: { readonly target: SeenTarget }) {
  const say = useMessages(APPLICANT);
  const share = targetDays === 0 ? 1 : Math.min(1, usedDays / targetDays);
  const state = fromOn === null ? say.targetAhead : met === true ? say.targetMet : met === false ? say.targetMissed : leftDays < 0 ? say.targetOver(-leftDays) : say.targetLeft(leftDays);
  return (
    <div className={styles.target}>
      <p>
        <strong>{title}</strong>
        <span className={leftDays < 0 ? styles.over : undefined}>{state}</span>
      </p>
      <div className={styles.track} aria-hidden="true">
        <span className={leftDays < 0 ? styles.trackOver : undefined} style={{ width: `${share * 100}%` }} />
      </div>
      <p className={styles.soft}>
        {say.targetDays(usedDays, targetDays, baselineDays)}
        {toOn !== null && <> · <Day date={toOn} form="short" /></>}
      </p>
    </div>
  );
}
