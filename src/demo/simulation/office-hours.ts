import { addDays, type CivilDate, civilDateAt, dayNumberOf } from '../../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import type { Random } from '../random.js';

export const OFFICE_TIME_ZONE = 'Asia/Shanghai';
/** China has one time zone and no summer time. */
const UTC_OFFSET_MS = 8 * 3_600_000;
const MINUTE_MS = 60_000;
const MORNING = { from: 9 * 60, to: 12 * 60 };
const AFTERNOON = { from: 13 * 60 + 30, to: 17 * 60 + 30 };

export function officeDay(epochMillis: number): CivilDate {
  return civilDateAt(epochMillis, OFFICE_TIME_ZONE);
}

/** The midnight with which a day begins in the office. */
export function startOfDay(date: CivilDate): number {
  return dayNumberOf(date) * 24 * 60 * MINUTE_MS - UTC_OFFSET_MS;
}

/** Some moment of the office hours of a day; on the day of `after`, a while after it. */
export function momentOn(date: CivilDate, random: Random, after = -Infinity): number {
  const { from, to } = random.chance(0.45) ? MORNING : AFTERNOON;
  const moment = startOfDay(date) + random.between(from, to - 1) * MINUTE_MS + random.between(0, 59) * 1000;
  return moment > after ? moment : soonAfter(after, random);
}

/** A few minutes later. */
export function soonAfter(moment: number, random: Random): number {
  return moment + random.between(2, 12) * MINUTE_MS + random.between(0, 59) * 1000;
}

export function workingDayOnOrBefore(date: CivilDate, calendar: WorkingCalendar): CivilDate {
  return calendar.isWorkingDay(date) ? date : workingDayOnOrBefore(addDays(date, -1), calendar);
}
