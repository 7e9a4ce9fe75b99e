/** A day of the chart, where it lies. Working days are wide, rest days narrow. */
export interface AxisDay {
  readonly date: string;
  readonly x: number;
  readonly width: number;
  readonly works: boolean;
  /** 调休: it works although it is a Saturday or Sunday. */
  readonly makeUp: boolean;
}

export interface DayAxis {
  readonly days: readonly AxisDay[];
  readonly width: number;
  /** Width of a working day. */
  readonly unit: number;
  readonly has: (date: string) => boolean;
  /** The left edge of a day; of a day outside the axis the nearer end of the axis. */
  readonly startOf: (date: string) => number;
  readonly middleOf: (date: string) => number;
  readonly endOf: (date: string) => number;
}

export interface Span {
  readonly from: string;
  readonly to: string;
  readonly restDays: readonly string[];
}

/** How wide a rest day is, of a working day. */
export const REST_SHARE = 0.3;
const DAY_MS = 86_400_000;

/** Lays the days of a span out, one after the other. */
export function dayAxis({ from, to, restDays }: Span, unit: number): DayAxis {
  const rest = new Set(restDays);
  const days: AxisDay[] = [];
  const places = new Map<string, AxisDay>();
  let x = 0;
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY_MS) {
    const date = new Date(time).toISOString().slice(0, 10);
    const works = !rest.has(date);
    const day = { date, x, width: works ? unit : unit * REST_SHARE, works, makeUp: works && isWeekend(time) };
    days.push(day);
    places.set(date, day);
    x += day.width;
  }
  const edge = (date: string) => ({ x: date < from ? 0 : x, width: 0 });
  const placeOf = (date: string) => places.get(date) ?? edge(date);
  return {
    days,
    width: x,
    unit,
    has: (date) => places.has(date),
    startOf: (date) => placeOf(date).x,
    middleOf: (date) => placeOf(date).x + placeOf(date).width / 2,
    endOf: (date) => placeOf(date).x + placeOf(date).width,
  };
}

/** How wide a working day has to be for so many calendar days, resting as the span does, to fill the width. */
export function unitFor({ from, to, restDays }: Span, width: number): number {
  const all = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return width / (all - restDays.length + restDays.length * REST_SHARE);
}

function isWeekend(time: number): boolean {
  const weekday = new Date(time).getUTCDay();
  return weekday === 0 || weekday === 6;
}
