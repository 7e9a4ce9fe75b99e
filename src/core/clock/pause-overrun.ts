import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';

/** The day on which a pause is expected to end; it overruns from the next calendar day on. `expectedDays` are working days. */
export function expectedPauseEnd(pausedOn: CivilDate, expectedDays: number, calendar: WorkingCalendar): CivilDate {
  return calendar.addWorkingDays(pausedOn, expectedDays);
}
