import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import type { ItemDefinition } from '../../core/workflow/definition.js';
import type { Random } from '../random.js';
import type { Step } from './attempt.js';
import { daysLater } from './days-later.js';
import { officeDay } from './office-hours.js';

/** How often something is still on the desk that is overdue, or due, by at most so many working days. */
const OVERDUE = { workingDays: 4, chance: 0.32 };
const NEARLY_DUE = { workingDays: 3, chance: 0.8 };

/** The steps of an attempt without those that the officer has not got round to yet: on any day somebody is behind. */
export function withoutDeskOf(today: CivilDate, steps: readonly Step[], { promised }: ItemDefinition, calendar: WorkingCalendar, random: Random): readonly Step[] {
  const accepted = steps.findIndex(({ event }) => event.type === 'item.accepted');
  if (accepted === -1 || promised.days === 0 || steps.some(({ event }) => event.type === 'item.paused')) return steps;
  const dueOn = daysLater(officeDay(steps[accepted]!.at), promised.days, promised.unit, calendar);
  const overdueDays = calendar.workingDaysBetween(dueOn, today);
  const leftDays = calendar.workingDaysBetween(today, dueOn);
  const { workingDays, chance } = dueOn < today ? OVERDUE : NEARLY_DUE;
  const isOnDesk = Math.max(overdueDays, leftDays) <= workingDays && random.chance(chance);
  return isOnDesk ? steps.slice(0, accepted + 1) : steps;
}
