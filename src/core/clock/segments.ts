import type { CivilDate } from '../calendar/civil-date.js';
import type { ClockEntry, ClockLedger } from './ledger.js';

/** A stretch of running clock: the days d with start < d ≤ end; a null end is still running. */
export interface Segment {
  readonly start: CivilDate;
  readonly end: CivilDate | null;
}

/** A segment of one ledger, with the entry that ended it. */
export interface RunningSegment extends Segment {
  readonly endedBy: Extract<ClockEntry, { kind: 'paused' | 'stopped' }> | null;
}

/**
 * The segments during which the clock ran, in order. The clock starts at acceptance, stands still while any pause is open
 * (overlapping pauses count once: it runs again when as many have been resumed as were begun) and ends for good when it is
 * stopped. A pause on the day of the start leaves a segment of no days. None before acceptance.
 */
export function runningSegments(ledger: ClockLedger): readonly RunningSegment[] {
  const segments: RunningSegment[] = [];
  let start: CivilDate | null = null;
  let accepted = false;
  let openPauses = 0;
  for (const entry of ledger) {
    if (entry.kind === 'accepted' && !accepted) {
      accepted = true;
      start = entry.on;
    } else if (entry.kind === 'paused' && accepted) {
      openPauses += 1;
      if (start !== null) segments.push({ start, end: entry.on, endedBy: entry });
      start = null;
    } else if (entry.kind === 'resumed' && openPauses > 0) {
      openPauses -= 1;
      if (openPauses === 0) start = entry.on;
    } else if (entry.kind === 'stopped') {
      if (start !== null) segments.push({ start, end: entry.on, endedBy: entry });
      return segments;
    }
  }
  if (start !== null) segments.push({ start, end: null, endedBy: null });
  return segments;
}
