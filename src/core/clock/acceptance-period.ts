import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';

/**
 * The last day to say, once and completely, what is missing from a submission: 5 working days (行政许可法 art. 32).
 * After it a silent department is deemed to have accepted on the day of submission.
 */
export function acceptanceDueDay(submittedOn: CivilDate, calendar: WorkingCalendar): CivilDate {
  return calendar.addWorkingDays(submittedOn, ACCEPTANCE_WORKING_DAYS);
}

const ACCEPTANCE_WORKING_DAYS = 5;
