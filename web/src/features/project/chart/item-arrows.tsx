import type { ChartItem } from '../../../api/project-readings.js';
import { ITEM_PX, type ChartRows } from './chart-rows.js';
import type { ItemBars } from './item-bars.js';
import styles from './chart.module.css';

interface ItemArrowsProps {
  readonly item: ChartItem;
  readonly rows: ChartRows;
  readonly bars: ReadonlyMap<string, ItemBars>;
}

/** What the item waits for, and what waits for it: needed first drawn through, advised first dashed. */
export function ItemArrows({ item, rows, bars }: ItemArrowsProps) {
  const follows = (kind: 'after' | 'advisedAfter') => rows.items.filter((other) => other[kind].includes(item.key)).map(({ key }) => [item.key, key] as const);
  const hard = [...item.after.map((before) => [before, item.key] as const), ...follows('after')];
  const soft = [...item.advisedAfter.map((before) => [before, item.key] as const), ...follows('advisedAfter')];
  return (
    <g className={styles.arrows}>
      {hard.map(([before, after]) => <Arrow key={`${before} ${after}`} before={before} after={after} rows={rows} bars={bars} />)}
      {soft.map(([before, after]) => <Arrow key={`${before} ${after}`} before={before} after={after} rows={rows} bars={bars} advised />)}
    </g>
  );
}

interface ArrowProps extends Omit<ItemArrowsProps, 'item'> {
  readonly before: string;
  readonly after: string;
  readonly advised?: boolean;
}

function Arrow({ before, after, rows, bars, advised = false }: ArrowProps) {
  const [from, to] = [bars.get(before)?.to, bars.get(after)?.from];
  const [y1, y2] = [rows.middleOf.get(before), rows.middleOf.get(after)];
  if (from == null || to == null || y1 === undefined || y2 === undefined) return null;
  const bend = Math.max(from + 8, to - 10);
  const path = to - 10 >= from + 8 ? `M${from} ${y1}H${bend}V${y2}H${to - 1}` : `M${from} ${y1}h6V${y2 - Math.sign(y2 - y1) * (ITEM_PX / 2 - 1)}H${to - 11}V${y2}H${to - 1}`;
  return <path className={advised ? styles.advised : styles.arrow} d={path} markerEnd="url(#chart-arrow)" />;
}
