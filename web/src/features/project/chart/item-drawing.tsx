import type { ChartItem } from '../../../api/project-readings.js';
import { ITEM_PX } from './chart-rows.js';
import type { Bar, BarKind, ItemBars } from './item-bars.js';
import styles from './chart.module.css';

interface ItemDrawingProps {
  readonly item: ChartItem;
  readonly bars: ItemBars;
  readonly y: number;
  readonly expectedAt: number | null;
}

const HEIGHTS: Readonly<Record<BarKind, number>> = { waited: 2, planned: 12, promised: 18, running: 10, late: 10, paused: 10, 'pause-ahead': 10 };

/** The bars of an item, and what its end was. */
export function ItemDrawing({ item, bars, y, expectedAt }: ItemDrawingProps) {
  const middle = y + ITEM_PX / 2;
  return (
    <>
      {bars.bars.map((bar, at) => (
        <rect
          key={at}
          className={`${toneOf(bar, item)} ${bar.past ? styles.past : ''}`}
          x={bar.x}
          y={middle - HEIGHTS[bar.kind] / 2}
          width={bar.width}
          height={HEIGHTS[bar.kind]}
          rx={bar.kind === 'waited' ? 0 : 2}
        />
      ))}
      {bars.due !== null && <line className={styles.due} x1={bars.due} x2={bars.due} y1={middle - 11} y2={middle + 11} />}
      {expectedAt !== null && item.decidedOn === null && <circle className={styles.expected} cx={expectedAt} cy={middle} r={3.5} />}
      {bars.right !== null && <End item={item} x={bars.right} y={middle} />}
    </>
  );
}

function toneOf({ kind }: Bar, item: ChartItem): string {
  if (kind === 'planned') return (item.critical ? styles.plannedCritical : styles.planned) ?? '';
  if (kind === 'running') {
    if (item.decidedOn !== null || item.status === 'withdrawn') return styles.done ?? '';
    return (item.light === 'yellow' ? styles.near : styles.running) ?? '';
  }
  return { waited: styles.waited, promised: styles.promised, late: styles.late, paused: styles.paused, 'pause-ahead': styles.pauseAhead }[kind] ?? '';
}

/** ✓ approved, ✕ not; a diamond where a stage hangs on it. */
function End({ item, x, y }: { readonly item: ChartItem; readonly x: number; readonly y: number }) {
  const approved = item.status === 'approved';
  const failed = item.status === 'refused' || item.status === 'declined' || item.status === 'withdrawn';
  return (
    <>
      {item.milestone && <path className={approved ? styles.milestoneReached : styles.milestone} d={`M${x + 8} ${y - 6}l6 6l-6 6l-6 -6z`} />}
      {approved && <path className={styles.tick} d={`M${x + (item.milestone ? 18 : 5)} ${y}l3 3.5l6 -7`} />}
      {failed && <path className={styles.cross} d={`M${x + 6} ${y - 4}l8 8m0 -8l-8 8`} />}
    </>
  );
}
