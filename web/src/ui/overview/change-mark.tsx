import { useMessages } from '../../language/messages.js';
import { pointsBetween, signed } from './figures.js';
import { OVERVIEW } from './overview.messages.js';
import styles from './overview.module.css';

interface ChangeMarkProps {
  readonly compared: 'before' | 'yearBefore';
  readonly now: number | null;
  /** Null where there is nothing to compare with. */
  readonly then: number | null;
  readonly of: 'share' | 'number';
}

/** 环比 +1.2 百分点. */
export function ChangeMark({ compared, now, then, of }: ChangeMarkProps) {
  const say = useMessages(OVERVIEW);
  const known = now !== null && then !== null;
  const change = known ? now - then : 0;
  const words = !known ? say.noneBefore : of === 'share' ? say.points(pointsBetween(then, now)) : signed(change);
  // Of a month that still runs there is less of everything.
  const tone = of === 'number' || change === 0 ? undefined : change < 0 ? styles.worse : styles.better;
  return (
    <span className={styles.change}>
      <span className={styles.compared}>{say[compared]}</span> <span className={tone}>{words}</span>
    </span>
  );
}
