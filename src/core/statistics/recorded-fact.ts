import type { JourneyFact } from '../compression/item-journey.js';

/** An entry of the history, with who recorded it and when. */
export interface RecordedFact extends JourneyFact {
  /** Epoch milliseconds. */
  readonly recordedAt: number;
  /** The office's day of it. */
  readonly recordedOn: JourneyFact['on'];
  /** Null when nobody said it: the calendar did. */
  readonly actorId: string | null;
}
