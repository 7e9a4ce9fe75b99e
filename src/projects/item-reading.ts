import type { CivilDate } from '../core/calendar/civil-date.js';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { ClockLedger } from '../core/clock/ledger.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { readClock, type ClockReading } from '../core/clock/read-clock.js';
import type { ItemDefinition } from '../core/workflow/definition.js';
import { currentLedger, type ItemState } from '../core/workflow/state.js';

/** The clock of an item's running attempt against its promise; once stopped, by the calendar that it was stopped with. */
export function readItem(definition: ItemDefinition, item: ItemState, calendar: CalendarInForce, today: CivilDate): ClockReading {
  const promise = { limit: definition.promised, nearDueDays: definition.nearDueDays };
  const ledger = currentLedger(item);
  return readClock(ledger, promise, calendarOf(ledger, calendar), today);
}

/** What of a clock's reading is the same on every day. */
export type ClockDays = Pick<ClockReading, 'dueOn' | 'warnOn' | 'running' | 'paused'>;

/** The due days of an item's running attempt. A turn asks for those of every open item, of which it has changed one or two. */
export function clockDays(definition: ItemDefinition, item: ItemState, calendar: CalendarInForce): ClockDays {
  const known = remembered.get(item);
  if (known?.calendar === calendar) return known.days;
  const days = readItem(definition, item, calendar, item.acceptedOn ?? ANY_DAY);
  remembered.set(item, { calendar, days });
  return days;
}

/** States are replaced, never changed. */
const remembered = new WeakMap<ItemState, { readonly calendar: CalendarInForce; readonly days: ClockDays }>();
const ANY_DAY = '2000-01-01' as CivilDate;

/** The calendar that a ledger is read by. */
export function calendarOf(ledger: ClockLedger, calendar: CalendarInForce): WorkingCalendar {
  const last = ledger.at(-1);
  return last?.kind === 'stopped' && last.calendarRevision !== undefined ? calendar.asOf(last.calendarRevision) : calendar;
}
