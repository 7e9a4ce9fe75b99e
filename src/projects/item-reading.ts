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

/** The calendar that a ledger is read by. */
export function calendarOf(ledger: ClockLedger, calendar: CalendarInForce): WorkingCalendar {
  const last = ledger.at(-1);
  return last?.kind === 'stopped' && last.calendarRevision !== undefined ? calendar.asOf(last.calendarRevision) : calendar;
}
