import { Tooltip } from 'antd';
import type { Compression, SpanCompression } from '../../../api/project-prospects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { COMPRESSION } from './compression.messages.js';
import { waterfallSteps, type CauseDays } from './waterfall-steps.js';
import styles from './compression.module.css';

interface WaterfallProps {
  readonly span: SpanCompression;
  readonly causes: readonly CauseDays[];
  readonly words: Compression['causes'];
  readonly chosen: string | null;
  readonly onChoose: (cause: string) => void;
}

/** From the days of the old procedure to those used, cause by cause. A cause opens its items below. */
export function Waterfall({ span, causes, words, chosen, onChoose }: WaterfallProps) {
  const say = useMessages(COMPRESSION);
  const titled = useTitle();
  const steps = waterfallSteps(span.baselineDays, causes);
  const lowest = Math.min(0, ...steps.map(({ from }) => from));
  const highest = Math.max(span.baselineDays, span.usedDays, ...steps.map(({ to }) => to), 1);
  const at = (days: number) => `${((days - lowest) / (highest - lowest)) * 100}%`;
  const wide = (from: number, to: number) => `${((to - from) / (highest - lowest)) * 100}%`;
  return (
    <ol className={styles.waterfall} aria-label={say.waterfall}>
      <li>
        <span className={styles.label}>{span.kind === 'target' ? say.baseline : say.statutoryInRow}</span>
        <span className={styles.track}><span className={styles.whole} style={{ left: at(0), width: wide(0, span.baselineDays) }} /></span>
        <span className={styles.days}>{span.baselineDays}</span>
      </li>
      {steps.map(({ cause, days, from, to }) => {
        const word = words.find((each) => each.cause === cause);
        return (
          <li key={cause} className={chosen === cause ? styles.chosen : undefined}>
            <Tooltip title={word && titled(word.meaning)} placement="topLeft">
              <button type="button" className={styles.label} aria-pressed={chosen === cause} onClick={() => onChoose(cause)}>{word ? titled(word.title) : cause}</button>
            </Tooltip>
            <span className={styles.track}><span className={days > 0 ? styles.saved : styles.lost} style={{ left: at(from), width: wide(from, to) }} /></span>
            <span className={`${styles.days} ${days > 0 ? styles.less : styles.more}`}>{days > 0 ? `−${days}` : `+${-days}`}</span>
          </li>
        );
      })}
      <li className={styles.total}>
        <span className={styles.label}>{say.used}</span>
        <span className={styles.track}>
          <span className={styles.whole} style={{ left: at(0), width: wide(0, span.usedDays) }} />
          <span className={styles.target} style={{ left: at(span.targetDays) }} title={say.targetMark(span.targetDays)} />
        </span>
        <span className={styles.days}>{span.usedDays}</span>
      </li>
    </ol>
  );
}
