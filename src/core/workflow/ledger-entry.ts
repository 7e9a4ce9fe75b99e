import type { CivilDate } from '../calendar/civil-date.js';
import type { ClockEntry } from '../clock/ledger.js';
import type { EventTime, ItemEvent, SilenceEvent } from './event.js';
import type { ItemState } from './state.js';

/** What an event writes into the clock ledger of the running attempt; null for events that the clock does not notice. */
export function ledgerEntryOf(event: ItemEvent | SilenceEvent, item: ItemState, time: EventTime): ClockEntry | null {
  const on = time.officeDay(time.effectiveAt);
  switch (event.type) {
    case 'item.accepted':
      return { kind: 'accepted', on };
    case 'item.deemed-accepted':
      return { kind: 'accepted', on: item.acceptancePeriodFrom! };
    case 'item.paused':
      return { kind: 'paused', on, ground: event.ground, expectedDays: event.expectedDays };
    case 'item.resumed':
      return { kind: 'resumed', on };
    case 'item.extended':
      return { kind: 'extended', on, days: event.days };
    case 'item.approved':
    case 'item.refused':
      return stopped(on, time);
    case 'item.withdrawn':
      return clockIsOpen(item) ? stopped(on, time) : null;
    default:
      return null;
  }
}

/** The clock of an attempt ends for good. */
export function stopped(on: CivilDate, { calendarRevision }: EventTime): ClockEntry {
  return { kind: 'stopped', on, ...(calendarRevision !== undefined && { calendarRevision }) };
}

/** Whether the running attempt has been accepted and not yet ended. */
export function clockIsOpen(item: ItemState): boolean {
  return item.status === 'under-review' || item.status === 'paused';
}
