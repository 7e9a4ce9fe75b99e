import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { Problem } from '../http/problem.js';
import type { DateFoundDto, WorkingDaysFoundDto, WorkingDaysQueryDto } from './working-days.dto.js';

/** The date so many working days later, or the working days up to a date; throws the Problem that names the field at fault. */
export function reckonWorkingDays({ from, add, to }: WorkingDaysQueryDto, calendar: WorkingCalendar): DateFoundDto | WorkingDaysFoundDto {
  if ((add === undefined) === (to === undefined)) throw refusal(['add', 'to'], 'add-or-to');
  within('from', () => calendar.isWorkingDay(from));
  if (to === undefined) return within('add', () => dateFound(from, add!, calendar));
  if (to < from) throw refusal(['to'], 'before-from');
  return within('to', () => ({ workingDays: calendar.workingDaysBetween(from, to), provisional: calendar.isProvisionalSpan(from, to) }));
}

function dateFound(from: CivilDate, add: number, calendar: WorkingCalendar): DateFoundDto {
  const date = calendar.addWorkingDays(from, add);
  return { date, provisional: calendar.isProvisional(date) || calendar.isProvisionalSpan(from, date) };
}

/** What a calendar does not cover it refuses with a RangeError. */
function within<T>(field: string, reckon: () => T): T {
  try {
    return reckon();
  } catch (fault) {
    if (fault instanceof RangeError) throw refusal([field], 'outside-calendar');
    throw fault;
  }
}

function refusal(fields: readonly string[], reason: string): Problem {
  return Problem.of(400, 'invalid-request', { errors: fields.map((field) => ({ field, reason })) });
}
