import { addDays, type CivilDate } from '../../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import type { DayUnit } from '../../core/clock/limit.js';
import { workingDayOnOrBefore } from './office-hours.js';

/** The working day on which a clock that runs from a working day has used so many days, or the last one before that. */
export function daysLater(from: CivilDate, days: number, unit: DayUnit, calendar: WorkingCalendar): CivilDate {
  return unit === 'working-day' ? calendar.addWorkingDays(from, days) : workingDayOnOrBefore(addDays(from, days), calendar);
}
