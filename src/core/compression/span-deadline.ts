import { type CivilDate, civilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { decidingSegment } from '../clock/deciding-segment.js';
import type { Segment } from '../clock/segments.js';
import { nearDueThreshold, warnDay } from '../clock/warn-day.js';
import { type ClosedSegment, unionOfSegments } from './union-of-segments.js';

/** A number of working days that parallel clocks may use together: a stage's limit, or a target's. */
export interface Span {
  /** Of the clocks, as `parallelTime` has it. */
  readonly union: readonly ClosedSegment[];
  /** Only days after this one count; null counts all. */
  readonly fromOn: CivilDate | null;
  readonly limitDays: number;
}

export interface SpanDeadline {
  /** Null while no clock runs and days are left. */
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
}

/**
 * The first date on which the union of the running segments reaches the limit if the clocks that run now run on, and the day
 * from which it is near due. As on an item's clock, standing still on the due day leaves 0 days. It does not depend on today.
 */
export function spanDeadline({ union, fromOn, limitDays }: Span, calendar: WorkingCalendar): SpanDeadline {
  const segments = union
    .filter(({ end }) => fromOn === null || end > fromOn)
    .map(({ start, end }) => ({
      start: fromOn !== null && start < fromOn ? fromOn : start,
      endedBy: end === FOR_EVER ? null : ({ kind: 'paused', on: end } as const),
    }));
  const deciding = decidingSegment(segments, { days: limitDays, unit: 'working-day' }, calendar);
  if (deciding === null) return { dueOn: null, warnOn: null };
  return { dueOn: deciding.dueOn, warnOn: warnDay(deciding, nearDueThreshold(limitDays), 'working-day', calendar) };
}

/** The time in which any of the clocks runs, if those that run now run on. */
export function parallelTime(segmentLists: readonly (readonly Segment[])[]): readonly ClosedSegment[] {
  return unionOfSegments(segmentLists, FOR_EVER);
}

/** The last day that calendars cover: an open segment goes on until there. */
const FOR_EVER = civilDate('2100-12-31');
