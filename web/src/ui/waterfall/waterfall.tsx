import type { ReactNode } from 'react';
import { useMessages } from '../../language/messages.js';
import { waterfallSteps, type CauseDays } from './waterfall-steps.js';
import { WATERFALL } from './waterfall.messages.js';
import styles from './waterfall.module.css';

interface Whole {
  readonly label: ReactNode;
  readonly days: number;
}

interface WaterfallProps {
  readonly label: string;
  readonly from: Whole;
  readonly causes: readonly CauseDays[];
  /** What a cause is called, with what it opens. */
  readonly nameOf: (cause: string) => ReactNode;
  readonly chosen?: string | null;
  readonly to: Whole;
  /** Marks the last bar. */
  readonly target?: { readonly days: number; readonly title: string };
  /** Below the last bar. */
  readonly sum?: { readonly label: ReactNode; readonly days: ReactNode };
  /** The statutory limits in a row, from which all causes but the old procedure's are reckoned. */
  readonly statutoryDays: number;
}

const PROCEDURE = 'procedure';

/** From one number of days to another, cause by cause: less days go to the left, more to the right. */
export function Waterfall({ label, from, causes, nameOf, chosen, to, target, sum, statutoryDays }: WaterfallProps) {
  const say = useMessages(WATERFALL);
  const steps = waterfallSteps(from.days, causes);
  const lowest = Math.min(0, ...steps.map((step) => step.from));
  const highest = Math.max(from.days, to.days, target?.days ?? 0, ...steps.map((step) => step.to), 1);
  const at = (days: number) => `${((days - lowest) / (highest - lowest)) * 100}%`;
  const between = (low: number, high: number) => ({ left: at(low), width: `${((high - low) / (highest - lowest)) * 100}%` });
  const procedure = steps.find(({ cause }) => cause === PROCEDURE);
  return (
    <>
      <ol className={styles.waterfall} aria-label={label}>
        <li>
          <span className={styles.label}>{from.label}</span>
          <span className={styles.track}><span className={styles.whole} style={between(0, from.days)} /></span>
          <span className={styles.days}>{say.number(from.days)}</span>
        </li>
        {steps.map(({ cause, days, from: low, to: high }) => (
          <li key={cause} className={chosen === cause ? styles.chosen : undefined}>
            <span className={styles.label}>{nameOf(cause)}</span>
            <span className={styles.track}><span className={cause === PROCEDURE ? styles.basis : days > 0 ? styles.saved : styles.lost} style={between(low, high)} /></span>
            <span className={`${styles.days} ${cause === PROCEDURE ? '' : days > 0 ? styles.less : styles.more}`}>{days > 0 ? `−${say.number(days)}` : `+${say.number(-days)}`}</span>
          </li>
        ))}
        <li className={styles.total}>
          <span className={styles.label}>{to.label}</span>
          <span className={styles.track}>
            <span className={styles.whole} style={between(0, to.days)} />
            {target && <span className={styles.target} style={{ left: at(target.days) }} title={target.title} />}
          </span>
          <span className={styles.days}>{say.number(to.days)}</span>
        </li>
        {sum && (
          <li className={styles.sum}>
            <span className={styles.label}>{sum.label}</span>
            <span className={styles.saving}>{sum.days}</span>
          </li>
        )}
      </ol>
      {procedure && <p className={styles.note}>{procedure.days < 0 ? say.belowLaw(from.days, statutoryDays) : say.aboveLaw(from.days, statutoryDays)}</p>}
    </>
  );
}
