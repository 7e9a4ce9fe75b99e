import type { CivilDate } from '../calendar/civil-date.js';

/**
 * The clock of one attempt at an item, as it is written down: when it ran and what its limit was lengthened by.
 * Entries stand in the order of their effective days. Everything else (used days, due day, light) is worked out from them.
 */
export type ClockEntry =
  | { readonly kind: 'accepted'; readonly on: CivilDate }
  | { readonly kind: 'paused'; readonly on: CivilDate; readonly ground: string; readonly expectedDays: number }
  | { readonly kind: 'resumed'; readonly on: CivilDate }
  | { readonly kind: 'extended'; readonly on: CivilDate; readonly days: number }
  /** The attempt is over: decided, withdrawn, or the project itself has ended. */
  | {
      readonly kind: 'stopped';
      readonly on: CivilDate;
      /** The calendar in force when it stopped: the clock is read by that one for ever. */
      readonly calendarRevision?: number;
    };

export type ClockLedger = readonly ClockEntry[];
