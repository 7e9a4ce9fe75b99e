import type { CivilDate } from '../core/calendar/civil-date.js';
import { instant } from '../projects/instant.js';

/** Who does something about an order, and when. */
export interface OrderRecording {
  /** Null when nobody does. */
  readonly actorId: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly today: CivilDate;
}

export function instantOf({ at }: OrderRecording): string {
  return instant(at);
}
