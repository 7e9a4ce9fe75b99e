import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { nearDueThreshold, warnDay } from '../clock/warn-day.js';

export interface OrderDays {
  readonly dueOn: CivilDate;
  readonly warnOn: CivilDate;
}

/** By when an order is to be answered, so many working days from the day of issue, which does not count; and from when that is near. */
export function orderDays(issuedOn: CivilDate, workingDays: number, calendar: WorkingCalendar): OrderDays {
  const dueOn = calendar.addWorkingDays(issuedOn, workingDays);
  const segment = { start: issuedOn, remaining: workingDays, dueOn };
  return { dueOn, warnOn: warnDay(segment, nearDueThreshold(workingDays), 'working-day', calendar) };
}
