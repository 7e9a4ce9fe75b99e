import type { CalendarYear } from './calendar-year.js';
import { type CivilDate, civilDateOf, dayNumberOf, weekdayOfDayNumber } from './civil-date.js';
import { fixedHoliday } from './fixed-holidays.js';

/** What a day is: a make-up day is a Saturday or Sunday that works. */
export type DayKind = 'working-day' | 'weekend' | 'holiday' | 'make-up-day';

/** Every day that a calendar covers, by its distance from the first one. */
export interface DayTable {
  readonly kinds: readonly DayKind[];
  readonly names: ReadonlyMap<number, string>;
  /** 1 where the day falls in a year without a schedule and no other year's schedule names it. */
  readonly provisional: Uint8Array;
}

/**
 * Lays the announced years over bare weekends, and those of a place over them; a later year overrides an earlier one for the
 * same date. A year that is not announced has weekends and fixed-date holidays only, and is provisional, except on days that
 * another schedule names; what a place announces for itself does not announce the year.
 * Throws RangeError for a scheduled day outside `first` to `last` (day numbers, both covered).
 */
export function dayTable(years: readonly CalendarYear[], overlay: readonly CalendarYear[], first: number, last: number): DayTable {
  const announced = new Set(years.filter((year) => year.days.length > 0).map((year) => year.year));
  const kinds: DayKind[] = [];
  const names = new Map<number, string>();
  const provisional = new Uint8Array(last - first + 1);
  for (let number = first; number <= last; number += 1) {
    const date = civilDateOf(number);
    const isAnnounced = announced.has(yearOf(date));
    const holiday = isAnnounced ? null : fixedHoliday(date.slice(5));
    if (holiday !== null) names.set(number - first, holiday);
    provisional[number - first] = isAnnounced ? 0 : 1;
    kinds.push(holiday !== null ? 'holiday' : isWeekend(number) ? 'weekend' : 'working-day');
  }
  for (const day of [...years, ...overlay].flatMap((year) => year.days)) {
    const number = dayNumberOf(day.date);
    if (number < first || number > last) throw new RangeError(`scheduled day ${day.date} is outside ${civilDateOf(first)} to ${civilDateOf(last)}`);
    const kind = day.isOffDay ? 'holiday' : isWeekend(number) ? 'make-up-day' : 'working-day';
    kinds[number - first] = kind;
    provisional[number - first] = 0;
    if (kind === 'working-day') names.delete(number - first);
    else names.set(number - first, day.name);
  }
  return { kinds, names, provisional };
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

function isWeekend(dayNumber: number): boolean {
  const weekday = weekdayOfDayNumber(dayNumber);
  return weekday === 0 || weekday === 6;
}
