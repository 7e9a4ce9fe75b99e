import { useMessages } from '../../../language/messages.js';
import { dayMarks, monthMarks } from './axis-marks.js';
import { CHART_WORDS } from './chart.messages.js';
import type { DayAxis } from './day-axis.js';
import styles from './chart.module.css';

export const AXIS_PX = 44;

interface ChartAxisProps {
  readonly axis: DayAxis;
  readonly today: string;
}

/** Months above, days or weeks below; make-up days have a mark, today a flag. */
export function ChartAxis({ axis, today }: ChartAxisProps) {
  const say = useMessages(CHART_WORDS);
  const flagAt = Math.min(Math.max(axis.middleOf(today), 20), axis.width - 20);
  return (
    <svg className={styles.axis} width={axis.width} height={AXIS_PX} aria-hidden="true">
      {monthMarks(axis).map(({ date, x }) => (
        <g key={date}>
          <line className={styles.monthLine} x1={x} x2={x} y1={0} y2={AXIS_PX} />
          {axis.width - x > 40 && <text className={styles.month} x={x + 5} y={15}>{say.month(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}</text>}
        </g>
      ))}
      {dayMarks(axis).map(({ date, x, width }) => (
        <text key={date} className={styles.dayNumber} x={x + width / 2} y={34} textAnchor="middle">{Number(date.slice(8))}</text>
      ))}
      {axis.days.filter(({ makeUp }) => makeUp).map(({ date, x, width }) => (
        <path key={date} className={styles.makeUp} d={`M${x + width / 2} ${AXIS_PX - 7}l3.5 6h-7z`} />
      ))}
      {axis.has(today) && (
        <g transform={`translate(${flagAt} 0)`}>
          <rect className={styles.todayFlag} x={-20} y={1} width={40} height={18} rx={3} />
          <text className={styles.todayText} x={0} y={14} textAnchor="middle">{say.today}</text>
        </g>
      )}
    </svg>
  );
}
