import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addDaysOf, countDays } from './day-count.js';
import type { Limit } from './limit.js';
import type { Segment } from './segments.js';

/** A segment, and whether the clock can run on after it. */
export type EndedSegment = Pick<Segment, 'start'> & { readonly endedBy: { readonly kind: 'paused' | 'stopped'; readonly on: CivilDate } | null };

export interface DecidingSegment {
  readonly start: CivilDate;
  /** Days left of the limit when the segment starts. */
  readonly remaining: number;
  readonly dueOn: CivilDate;
}

/**
 * The segment in which the due day lies, for a whole limit (promise and extensions together); null if there is no due day:
 * nothing accepted, or the clock stands still with days left.
 *
 * A pause after the due day does not cure the overrun, so the due day stays in the segment before it. A pause that begins on
 * the due day leaves 0 days. With 0 days left a segment is due where it starts, or the next working day if that is a rest day.
 */
export function decidingSegment(segments: readonly EndedSegment[], wholeLimit: Limit, calendar: WorkingCalendar): DecidingSegment | null {
  let remaining = wholeLimit.days;
  for (const { start, endedBy } of segments) {
    const dueOn = remaining === 0 ? calendar.nextWorkingDayOnOrAfter(start) : addDaysOf(wholeLimit.unit, calendar, start, remaining);
    if (endedBy?.kind !== 'paused' || dueOn < endedBy.on) return { start, remaining, dueOn };
    remaining = dueOn === endedBy.on ? 0 : Math.max(0, remaining - countDays(wholeLimit.unit, calendar, start, endedBy.on));
  }
  return null;
}
