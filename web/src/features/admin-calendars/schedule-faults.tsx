import { useMessages } from '../../language/messages.js';
import { AMENDMENT } from './amendment.messages.js';
import styles from './calendars.module.css';

export interface ScheduleFault {
  /** Null where no line can be named. */
  readonly line: number | null;
  readonly told: string;
}

/** Everything that is wrong with the file, each with the way to its line. */
export function ScheduleFaults({ faults, onGoTo }: { readonly faults: readonly ScheduleFault[]; readonly onGoTo: (line: number) => void }) {
  const say = useMessages(AMENDMENT);
  return (
    <div role="alert">
      <p className={styles.strong}>{say.faults(faults.length)}</p>
      <ul className={styles.faults}>
        {faults.map(({ line, told }, at) => (
          <li key={at}>
            {line !== null && <button type="button" onClick={() => onGoTo(line)}>{say.line(line)}</button>} {told}
          </li>
        ))}
      </ul>
    </div>
  );
}
