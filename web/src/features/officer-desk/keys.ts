import type { EventType } from '../../api/events.js';

/** What an officer records, in the order of the buttons, and by which key. */
export const KEYS: readonly (readonly [EventType, string])[] = [
  ['item.accepted', 'a'],
  ['item.supplement-requested', 'b'],
  ['item.declined', 'n'],
  ['item.approved', 'y'],
  ['item.resumed', 'r'],
  ['item.paused', 'p'],
  ['item.extended', 'e'],
  ['item.refused', 'x'],
];

/** Shows the days that have been counted. */
export const WHY_KEY = 'w';
