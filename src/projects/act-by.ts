import type { CivilDate } from '../core/calendar/civil-date.js';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import { acceptanceDueDay } from '../core/clock/acceptance-period.js';
import type { ClockReading } from '../core/clock/read-clock.js';
import { currentLedger, type ItemState } from '../core/workflow/state.js';
import { pauseEnd } from './deadlines-of.js';

/**
 * By when the item's department has to take the next step: accept or say what is missing, decide, resume. A pause does not
 * cure an overrun, so that who has overrun has to act at once. Null when it is not the department's turn.
 */
export function actBy(
  item: ItemState,
  { dueOn, running, paused }: Pick<ClockReading, 'dueOn' | 'running' | 'paused'>,
  calendar: CalendarInForce,
): CivilDate | null {
  if (item.status === 'submitted') return acceptanceDueDay(item.acceptancePeriodFrom!, calendar);
  if (running) return dueOn;
  return paused ? (dueOn ?? pauseEnd(currentLedger(item), calendar)) : null;
}
