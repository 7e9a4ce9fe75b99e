import type { CalendarYear } from '../../api/calendars.js';

const DAY_MS = 86_400_000;

/** Days from one civil date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A plan's days from left to right. */
export interface Axis {
  readonly from: string;
  /** How many days it has. */
  readonly days: number;
}

/** From the first day, which does not count itself, to the last. */
export function axisOf(startOn: string, finishOn: string): Axis {
  return { from: startOn, days: daysBetween(startOn, finishOn) + 1 };
}

/** Where the end of a day lies, in percent. A stretch lies between the ends of its first and last day. */
export function endOf({ from, days }: Axis, date: string): number {
  return ((daysBetween(from, date) + 1) / days) * 100;
}

export interface Tick {
  readonly date: string;
  readonly at: number;
}

const MOST_TICKS = 6;

/** Mondays, or every so many weeks of them, so that their dates do not overlap. */
export function ticksOf(axis: Axis): readonly Tick[] {
  const sunday = new Date(Date.parse(axis.from)).getUTCDay();
  const firstMonday = (8 - sunday) % 7;
  const weeks = Math.ceil((axis.days - firstMonday) / 7);
  const step = 7 * Math.max(1, Math.ceil(weeks / MOST_TICKS));
  return Array.from({ length: Math.max(0, Math.ceil((axis.days - firstMonday) / step)) }, (_, tick) => {
    const day = firstMonday + tick * step;
    return { date: addDays(axis.from, day), at: (day / axis.days) * 100 };
  });
}

/** Stretches of days that follow each other, as places on the axis. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

/** What of the axis is of this kind, day by day put together. */
export function stretchesOf(axis: Axis, years: readonly CalendarYear[], is: (day: CalendarYear['days'][number]) => boolean): readonly Stretch[] {
  const places = years
    .flatMap(({ days }) => days.filter(is))
    .map(({ date }) => daysBetween(axis.from, date))
    .filter((at) => at >= 0 && at < axis.days)
    .sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const at of places) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.map(({ from, to }) => ({ left: (from / axis.days) * 100, width: ((to - from) / axis.days) * 100 }));
}

export function yearsOf(from: string, to: string): readonly number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at);
}
