import type { AxisDay, DayAxis } from './day-axis.js';

export interface Mark {
  readonly date: string;
  readonly x: number;
}

export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Days that stand together and do not work. */
export function restStretches({ days }: DayAxis): readonly Stretch[] {
  const stretches: { x: number; width: number }[] = [];
  let open: { x: number; width: number } | null = null;
  for (const { works, x, width } of days) {
    if (works) open = null;
    else if (open) open.width += width;
    else stretches.push((open = { x, width }));
  }
  return stretches;
}

/** The first day of each month; the first day of the axis where there is room for it before the next one. */
export function monthMarks({ days }: DayAxis): readonly Mark[] {
  const firsts = days.filter(({ date }, at) => at === 0 || date.endsWith('-01'));
  return firsts.filter(({ x }, at) => at > 0 || (firsts[1]?.x ?? Infinity) - x > MONTH_PX).map(({ date, x }) => ({ date, x }));
}

/** The days that are numbered: every one where there is room, else Mondays, else every second Monday, else none. */
export function dayMarks(axis: DayAxis): readonly AxisDay[] {
  const week = axis.unit * 5.6;
  if (axis.unit >= DAY_PX) return axis.days.filter(({ works }) => works);
  const mondays = axis.days.filter(({ date }) => new Date(Date.parse(date)).getUTCDay() === 1);
  if (week >= WEEK_PX) return mondays;
  return week * 2 >= WEEK_PX ? mondays.filter((_, at) => at % 2 === 0) : [];
}

const MONTH_PX = 62;
const DAY_PX = 19;
const WEEK_PX = 20;
