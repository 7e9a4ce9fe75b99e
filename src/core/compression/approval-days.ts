import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ClockLedger } from '../clock/ledger.js';
import { runningSegments } from '../clock/segments.js';
import { unionOfSegments } from './union-of-segments.js';

/**
 * 审批用时 of a stage or a project up to today: the working days in the union of its items' running segments. It stands still
 * only while every accepted item is paused or decided.
 */
export function approvalDays(ledgers: readonly ClockLedger[], calendar: WorkingCalendar, today: CivilDate): number {
  let days = 0;
  for (const { start, end } of unionOfSegments(ledgers.map(runningSegments), today)) days += calendar.workingDaysBetween(start, end);
  return days;
}
