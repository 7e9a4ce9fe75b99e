import type { ClockLedger } from '../clock/ledger.js';
import { type Segment, runningSegments } from '../clock/segments.js';
import { stoppedOn } from '../clock/stopped-on.js';

/** A stretch on which a clock stood still; of overlapping pauses the first one's ground. */
export interface PauseStretch extends Segment {
  readonly ground: string;
}

/** Where the clock stood still between its running segments, and after the last one until it is stopped. */
export function pauseStretches(ledger: ClockLedger): readonly PauseStretch[] {
  const segments = runningSegments(ledger);
  return segments.flatMap(({ endedBy }, at) => {
    if (endedBy?.kind !== 'paused') return [];
    return [{ ground: endedBy.ground, start: endedBy.on, end: segments[at + 1]?.start ?? stoppedOn(ledger) }];
  });
}
