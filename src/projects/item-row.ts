import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { ItemDefinition } from '../core/workflow/definition.js';
import type { ItemState } from '../core/workflow/state.js';
import { actBy } from './act-by.js';
import { instant } from './instant.js';
import { clockDays } from './item-reading.js';

/** An item's row, as it is after a turn and as it is when a project is registered. */
export function itemRow(definition: ItemDefinition, item: ItemState, calendar: CalendarInForce): object {
  const { dueOn, warnOn, running, paused } = clockDays(definition, item, calendar);
  const open = running || paused;
  return {
    item_key: definition.key, status: item.status, attempt: item.attempt,
    supplement_requested: item.supplementRequested, extended: item.extended,
    consent_presumed: item.consentPresumed,
    last_event_at: item.lastEventAt === null ? null : instant(item.lastEventAt),
    acceptance_period_from: item.acceptancePeriodFrom, submitted_on: item.submittedOn, accepted_on: item.acceptedOn,
    decided_on: item.decidedOn, due_on: open ? dueOn : null, warn_on: open ? warnOn : null,
    act_by: actBy(item, { dueOn, running, paused }, calendar),
  };
}
