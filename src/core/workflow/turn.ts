import type { ClockEntry } from '../clock/ledger.js';
import type { EventType, SilenceEventType } from './event.js';
import type { ProjectState } from './state.js';

/** Consequences are facts of their own in the history: nobody asked for them, an event brought them about. */
export type FactType = EventType | SilenceEventType | 'project.registered' | 'stage.ended' | 'project.completed' | 'project.handed-over' | 'calendar.amended';

export interface Fact {
  readonly type: FactType;
  readonly item: string | null;
  readonly stage: string | null;
  readonly attempt: number | null;
  /** Epoch milliseconds. */
  readonly effectiveAt: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface LedgerAddition {
  readonly item: number;
  readonly attempt: number;
  readonly entry: ClockEntry;
}

/** What an accepted event comes to: the next state, and what must be written down for it. */
export interface Turn {
  readonly ok: true;
  readonly state: ProjectState;
  readonly facts: readonly Fact[];
  readonly ledger: readonly LedgerAddition[];
  /** Indexes of the items whose state has changed. */
  readonly changed: readonly number[];
}
