import type { CivilDate } from '../core/calendar/civil-date.js';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { Principal } from '../people/principal.js';
import { allowedItemEvents } from './authority.js';
import { readItem } from './item-reading.js';
import type { LoadedProject } from './loaded-project.js';

/** An item as the project's page shows it: its running attempt, its clock, and what this person may record now. */
export function itemView(principal: Principal, project: LoadedProject, index: number, calendar: CalendarInForce, today: CivilDate) {
  const { definition } = project.workflow.items[index]!;
  const item = project.state.items[index]!;
  const clock = readItem(definition, item, calendar, today);
  return {
    key: definition.key,
    title: definition.title,
    department: definition.department,
    conditional: definition.when !== null,
    milestone: definition.milestone,
    certificate: definition.certificate,
    pauseGrounds: definition.pauseGrounds,
    after: definition.after,
    advisedAfter: definition.advisedAfter,
    status: item.status,
    attempt: item.attempt,
    light: clock.light,
    submittedOn: item.submittedOn,
    acceptedOn: item.acceptedOn,
    decidedOn: item.decidedOn,
    limit: {
      promised: definition.promised.days,
      statutory: definition.statutory.days,
      extended: clock.extendedDays,
      unit: definition.promised.unit,
      statutoryUnit: definition.statutory.unit,
    },
    usedDays: clock.usedDays,
    leftDays: clock.leftDays,
    dueOn: clock.dueOn,
    provisional: clock.provisional,
    late: clock.late,
    allowedEvents: allowedItemEvents(principal, project, index),
  };
}
