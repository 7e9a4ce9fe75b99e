import { type CivilDate, daysBetween } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ClockLedger } from '../clock/ledger.js';
import { type Segment, runningSegments } from '../clock/segments.js';
import { unionOfSegments } from './union-of-segments.js';
import { workingDaysWithin } from './working-days-within.js';

/** The three clocks of a project, which are never mixed. */
export interface ProjectClocks {
  /** 审批用时, working days: the union of the items' running segments. */
  readonly approvalDays: number;
  /** 跨度用时, calendar days from the first acceptance to the end, never paused. */
  readonly elapsedDays: number;
  /** The applicant's own time, working days: those of the same span on which no clock ran. */
  readonly applicantDays: number;
}

/**
 * The clocks from the first acceptance of any attempt to the day on which the project ended, or today while it has not.
 * Approval and applicant's days add up to the working days of that span. All are 0 before anything is accepted.
 */
export function projectClocks(
  { ledgers, endedOn }: { readonly ledgers: readonly ClockLedger[]; readonly endedOn: CivilDate | null },
  calendar: WorkingCalendar,
  today: CivilDate,
): ProjectClocks {
  const segmentLists = ledgers.map(runningSegments);
  const from = firstStart(segmentLists);
  const to = endedOn ?? today;
  if (from === null) return { approvalDays: 0, elapsedDays: 0, applicantDays: 0 };
  const approvalDays = workingDaysWithin(unionOfSegments(segmentLists, to), from, to, calendar);
  return {
    approvalDays,
    elapsedDays: Math.max(0, daysBetween(from, to)),
    applicantDays: calendar.workingDaysBetween(from, to) - approvalDays,
  };
}

function firstStart(segmentLists: readonly (readonly Segment[])[]): CivilDate | null {
  let first: CivilDate | null = null;
  for (const [segment] of segmentLists) {
    if (segment !== undefined && (first === null || segment.start < first)) first = segment.start;
  }
  return first;
}
