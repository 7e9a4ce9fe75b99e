import { addDays, civilDate, type CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import type { CalendarYearDto } from './calendar-year.dto.js';

/** A year as the calendar in force has it, day by day. */
export function calendarYearView(key: string, year: number, calendar: WorkingCalendar): CalendarYearDto {
  const days = daysOf(year).map((date) => calendar.describe(date));
  return {
    key,
    year,
    provisional: isYearProvisional(calendar, year),
    workingDays: days.filter(({ working }) => working).length,
    days,
  };
}

/** Some day of the year is provisional. */
export function isYearProvisional(calendar: WorkingCalendar, year: number): boolean {
  return calendar.isProvisional(civilDate(`${year}-01-01`)) || calendar.isProvisionalSpan(civilDate(`${year}-01-01`), civilDate(`${year}-12-31`));
}

function daysOf(year: number): CivilDate[] {
  const days = [civilDate(`${year}-01-01`)];
  while (days.at(-1) !== `${year}-12-31`) days.push(addDays(days.at(-1)!, 1));
  return days;
}
