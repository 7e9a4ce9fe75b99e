import type { SpanCompression } from '../../../api/project-prospects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { COMPRESSION } from './compression.messages.js';
import styles from './compression.module.css';

/** The working days of the span on which no clock ran, each with its one reason. */
export function UncountedDays({ span: { uncounted } }: { readonly span: SpanCompression }) {
  const say = useMessages(COMPRESSION);
  const titled = useTitle();
  const parts = [
    ...uncounted.pauses.map(({ title, days }) => ({ word: say.pausedFor(titled(title)), days })),
    { word: say.supplement, days: uncounted.supplementDays },
    { word: say.receiving, days: uncounted.receivingDays },
    { word: say.preparing, days: uncounted.preparingDays },
  ].filter(({ days }) => days > 0);
  return (
    <section className={styles.part}>
      <h3>{say.uncounted(uncounted.applicantDays)}</h3>
      {parts.length === 0 && <p className={styles.soft}>{say.noneUncounted}</p>}
      <ul className={styles.parts}>
        {parts.map(({ word, days }) => (
          <li key={word}>
            <span>{word}</span>
            <span className={styles.thin} aria-hidden="true"><span style={{ width: `${(days / uncounted.applicantDays) * 100}%` }} /></span>
            <span className={styles.days}>{days}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
