import { addDays, civilDateAt, type CivilDate } from '../../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import { instantAt } from './instant-at.js';
import type { Timing } from './timing.js';

export interface OfficeDays {
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
}

/** When something that becomes known now is due, in epoch milliseconds: the next digest, or at once unless it is quiet. */
export function dueMoment(timing: Timing, now: number, office: OfficeDays): number {
  const { when, times, officeHours } = timing;
  if (when === 'at-once') return isQuiet(timing, now, office) ? nextOf([officeHours.from], now, office) : now;
  return nextOf(times, now, office);
}

/** Whether nothing may be sent now but what is urgent. */
export function isQuiet({ officeHours }: Timing, now: number, { calendar, timeZone }: OfficeDays): boolean {
  const today = civilDateAt(now, timeZone);
  if (!calendar.isWorkingDay(today)) return true;
  return now < instantAt(today, officeHours.from, timeZone) || now >= instantAt(today, officeHours.to, timeZone);
}

/** The first of the times of day, on a working day, that is not past. */
function nextOf(times: readonly string[], now: number, { calendar, timeZone }: OfficeDays): number {
  const on = (day: CivilDate) => [...times].sort().map((time) => instantAt(day, time, timeZone));
  const today = civilDateAt(now, timeZone);
  const later = calendar.isWorkingDay(today) ? on(today).find((instant) => instant >= now) : undefined;
  return later ?? on(calendar.nextWorkingDayOnOrAfter(addDays(today, 1)))[0]!;
}
