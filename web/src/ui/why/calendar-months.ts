import type { ExplainedDay } from '../../api/project-readings.js';

export interface CalendarCell {
  readonly date: string;
  /** Null for a day that the clock has nothing to do with. */
  readonly day: ExplainedDay | null;
}

export interface CalendarMonth {
  /** Like `2026-10`. */
  readonly month: string;
  /** Rows from Monday to Sunday; null outside the month. */
  readonly weeks: readonly (readonly (CalendarCell | null)[])[];
}

/** The days as sheets of a calendar, every month from the first day to the last. */
export function monthsOf(days: readonly ExplainedDay[]): readonly CalendarMonth[] {
  const explained = new Map(days.map((day) => [day.date, day]));
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => ({ month, weeks: weeksOf(month, explained) }));
}

function weeksOf(month: string, explained: ReadonlyMap<string, ExplainedDay>): readonly (readonly (CalendarCell | null)[])[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (CalendarCell | null)[] = Array.from({ length: before }, () => null);
  for (let day = 1; day <= length; day += 1) {
    const date = `${month}-${String(day).padStart(2, '0')}`;
    cells.push({ date, day: explained.get(date) ?? null });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return weeks.filter((week) => week.some((cell) => cell?.day));
}
