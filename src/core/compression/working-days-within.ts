import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ClosedSegment } from './union-of-segments.js';

/** The working days d of a union with from < d ≤ to. */
export function workingDaysWithin(union: readonly ClosedSegment[], from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  let days = 0;
  for (const { start, end } of union) {
    days += calendar.workingDaysBetween(start < from ? from : start, end < to ? end : to);
  }
  return days;
}
