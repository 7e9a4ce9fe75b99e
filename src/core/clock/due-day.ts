import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { decidingSegment } from './deciding-segment.js';
import { extendedDays } from './extended-days.js';
import type { ClockLedger } from './ledger.js';
import type { Limit } from './limit.js';
import { runningSegments } from './segments.js';

/**
 * The first date on which used days reach the limit and its extensions, or null before acceptance and while the clock stands
 * still with days left. Overdue starts on the next calendar day. It does not depend on today.
 */
export function dueDay(ledger: ClockLedger, limit: Limit, calendar: WorkingCalendar): CivilDate | null {
  const wholeLimit = { days: limit.days + extendedDays(ledger), unit: limit.unit };
  return decidingSegment(runningSegments(ledger), wholeLimit, calendar)?.dueOn ?? null;
}
