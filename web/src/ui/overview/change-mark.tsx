import { useMessages } from '../../language/messages.js';
import { pointsBetween, signed } from './figures.js';
import { OVERVIEW } from './overview.messages.js';
import styles from './overview.module.css';

interface ChangeMarksProps {
  readonly now: number;
  /** Null where there is nothing to compare with. */
  readonly before: number | null;
  readonly yearBefore: number | null;
  readonly of: 'share' | 'number';
}

/** 环比 +1.2 百分点 · 同比 无往期数据. */
export function ChangeMarks({ now, before, yearBefore, of }: ChangeMarksProps) {
  const say = useMessages(OVERVIEW);
  if (before === null && yearBefore === null) return <span className={styles.compared}>{say.noneBefore}</span>;
  return (
    <>
      <ChangeMark compared="before" now={now} then={before} of={of} /> · <ChangeMark compared="yearBefore" now={now} then={yearBefore} of={of} />
    </>
  );
}

function ChangeMark({ compared, now, then, of }: Pick<ChangeMarksProps, 'now' | 'of'> & { readonly compared: 'before' | 'yearBefore'; readonly then: number | null }) {
  const say = useMessages(OVERVIEW);
  const change = then === null ? 0 : now - then;
  const words = then === null ? say.nothingThen : of === 'share' ? say.points(pointsBetween(then, now)) : signed(change);
  // Of a month that still runs there is less of everything.
  const tone = then === null ? styles.compared : of === 'number' || change === 0 ? undefined : change < 0 ? styles.worse : styles.better;
  return (
    <span className={styles.change}>
      <span className={styles.compared}>{say[compared]}</span> <span className={tone}>{words}</span>
    </span>
  );
}
