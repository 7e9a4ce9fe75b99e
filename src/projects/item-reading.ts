import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { readClock, type ClockReading } from '../core/clock/read-clock.js';
import type { ItemDefinition } from '../core/workflow/definition.js';
import { currentLedger, type ItemState } from '../core/workflow/state.js';

/** The clock of an item's running attempt against its promise. */
export function readItem(definition: ItemDefinition, item: ItemState, calendar: WorkingCalendar, today: CivilDate): ClockReading {
  const promise = { limit: definition.promised, nearDueDays: definition.nearDueDays };
  return readClock(currentLedger(item), promise, calendar, today);
}
