import type { EventTime } from '../core/workflow/event.js';

/** Who writes a turn down, and when. */
export interface Recording {
  /** Null when nobody said it: the calendar did. */
  readonly actorId: string | null;
  /** Epoch milliseconds. */
  readonly recordedAt: number;
  readonly officeDay: EventTime['officeDay'];
}
