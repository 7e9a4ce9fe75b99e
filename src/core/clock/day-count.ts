import { type CivilDate, addDays, daysBetween } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { DayUnit } from './limit.js';

/** The days d with a < d ≤ b, in the unit; 0 when b ≤ a. */
export function countDays(unit: DayUnit, calendar: WorkingCalendar, a: CivilDate, b: CivilDate): number {
  return unit === 'working-day' ? calendar.workingDaysBetween(a, b) : Math.max(0, daysBetween(a, b));
}

/** The first date on which `countDays` from the date is n; the date itself for n = 0. Calendar days end where they end, on a rest day too. */
export function addDaysOf(unit: DayUnit, calendar: WorkingCalendar, date: CivilDate, n: number): CivilDate {
  return unit === 'working-day' ? calendar.addWorkingDays(date, n) : addDays(date, n);
}
