import type { CivilDate } from '../calendar/civil-date.js';
import type { Segment } from '../clock/segments.js';

/** The days d with start < d ≤ end. */
export interface ClosedSegment {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/**
 * Parallel time once: the days on which at least one of the clocks ran, as segments in order that neither overlap nor touch.
 * An open segment ends today. Segments without a day are left out.
 */
export function unionOfSegments(segmentLists: readonly (readonly Segment[])[], today: CivilDate): readonly ClosedSegment[] {
  const inOrder = segmentLists
    .flatMap((segments) => segments.map(({ start, end }) => ({ start, end: end ?? today })))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const union: { start: CivilDate; end: CivilDate }[] = [];
  for (const { start, end } of inOrder) {
    const last = union[union.length - 1];
    if (last === undefined || last.end < start) union.push({ start, end });
    else if (last.end < end) last.end = end;
  }
  return union;
}
