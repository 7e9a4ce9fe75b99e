import type { Chart, ChartItem } from '../../../api/project-readings.js';
import { monthMarks, restStretches } from './axis-marks.js';
import type { ChartRows } from './chart-rows.js';
import { ITEM_PX, STAGE_PX } from './chart-rows.js';
import type { DayAxis } from './day-axis.js';
import { ItemDrawing } from './item-drawing.js';
import type { ItemBars } from './item-bars.js';
import { ItemArrows } from './item-arrows.js';
import styles from './chart.module.css';

interface ChartDrawingProps {
  readonly chart: Chart;
  readonly rows: ChartRows;
  readonly axis: DayAxis;
  readonly bars: ReadonlyMap<string, ItemBars>;
  /** Working days by which half of the cases of the past were done, as a day. */
  readonly expected: ReadonlyMap<string, string>;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (item: ChartItem | null, at?: { readonly x: number; readonly y: number }) => void;
  readonly onOpen: (item: ChartItem) => void;
}

/** What lies right of the labels: the ground of days, the bars, and the arrows of the item that is looked at. Labels say the same in words. */
export function ChartDrawing({ chart, rows, axis, bars, expected, selected, hovered, onHover, onOpen }: ChartDrawingProps) {
  const { width } = axis;
  const { today, provisionalFrom } = chart;
  const looked = rows.items.find(({ key }) => key === (hovered ?? selected));
  return (
    <svg className={styles.drawing} width={width} height={rows.height} aria-hidden="true" onPointerLeave={() => onHover(null)}>
      <defs>
        <pattern id="chart-paused" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#e4edf9" />
          <rect width="2.4" height="6" fill="#2463b8" />
        </pattern>
        <pattern id="chart-provisional" width="8" height="8" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="0.9" fill="#aab4c0" />
        </pattern>
        <marker id="chart-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0.5 8 4 0 7.5z" fill="#33475b" />
        </marker>
      </defs>
      {rows.rows.map((row) => row.kind === 'stage' && <rect key={`lane ${row.stage.key}`} className={styles.lane} x={0} y={row.y} width={width} height={STAGE_PX} />)}
      {restStretches(axis).map(({ x, width: wide }) => (
        <rect key={x} className={styles.rest} x={x} y={0} width={wide} height={rows.height} />
      ))}
      {provisionalFrom && <rect fill="url(#chart-provisional)" x={axis.startOf(provisionalFrom)} y={0} width={width - axis.startOf(provisionalFrom)} height={rows.height} />}
      {monthMarks(axis).map(({ date, x }) => (
        <line key={date} className={styles.monthLine} x1={x} x2={x} y1={0} y2={rows.height} />
      ))}
      {rows.rows.map((row) => {
        if (row.kind === 'stage') return <StageSpan key={`stage ${row.stage.key}`} from={row.stage.startOn} to={row.stage.endedOn ?? row.stage.finishOn} ended={row.stage.endedOn !== null} y={row.y} axis={axis} />;
        const { item, y } = row;
        const tone = item.key === selected ? styles.selected : item.key === hovered ? styles.hovered : '';
        return (
          <g
            key={item.key}
            className={styles.row}
            onPointerMove={({ clientX, clientY }) => onHover(item, { x: clientX, y: clientY })}
            onClick={() => onOpen(item)}
          >
            <rect className={`${styles.rowGround} ${tone}`} x={0} y={y} width={width} height={ITEM_PX} />
            <line className={styles.rowLine} x1={0} x2={width} y1={y + ITEM_PX - 0.5} y2={y + ITEM_PX - 0.5} />
            <ItemDrawing item={item} bars={bars.get(item.key)!} y={y} expectedAt={expectedAt(expected.get(item.key), axis)} />
          </g>
        );
      })}
      {axis.has(today) && <line className={styles.today} x1={axis.middleOf(today)} x2={axis.middleOf(today)} y1={0} y2={rows.height} />}
      {looked && <ItemArrows item={looked} rows={rows} bars={bars} />}
    </svg>
  );
}

function expectedAt(on: string | undefined, axis: DayAxis): number | null {
  const last = axis.days.at(-1);
  return on === undefined || last === undefined || on > last.date ? null : axis.endOf(on);
}

interface StageSpanProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly ended: boolean;
  readonly y: number;
  readonly axis: DayAxis;
}

/** From the first day of the stage to the day on which its milestones are reached. */
function StageSpan({ from, to, ended, y, axis }: StageSpanProps) {
  if (from === null || to === null) return null;
  const [x, end, middle] = [axis.middleOf(from), axis.endOf(to), y + STAGE_PX / 2];
  return <path className={ended ? styles.stageEnded : styles.stageSpan} d={`M${x} ${middle - 4}v8M${x} ${middle}H${end}M${end} ${middle - 4}v8`} />;
}
