import type { SilenceEvent } from '../core/workflow/event.js';

/** What the silence of a department brings about, and from when. */
export interface Silence {
  readonly deadlineId: number;
  readonly projectId: string;
  readonly event: SilenceEvent;
  /** Epoch milliseconds. */
  readonly effectiveAt: number;
}
