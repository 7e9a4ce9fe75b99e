import type { YearSchedule } from '../calendars/publish-year.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { scheduleFaults } from '../core/calendar/schedule-faults.js';
import { Problem } from '../http/problem.js';
import { readShape } from '../http/validate-shape.js';
import { ScheduleDto } from './schedule.dto.js';

/** A calendar of the country, or of a place in it, like CN-GX. */
const KEY = /^CN(-[A-Z0-9]{1,10}){0,3}$/;

/**
 * The schedule that a request body hands in for a year of a calendar. Throws the Problem that names every fault at once, of
 * its shape and of its meaning: who mends a file of forty lines wants to do so once.
 */
export function readSchedule(key: string, year: number, body: unknown): YearSchedule {
  const { instance, faults: ofShape } = readShape(ScheduleDto, body);
  const faults = [
    ...(KEY.test(key) ? [] : [{ field: 'key', reason: 'calendar-key' }]),
    ...ofShape,
    ...(instance ? scheduleFaults(instance, year) : []),
  ];
  if (faults.length > 0) throw Problem.of(400, 'invalid-request', { errors: faults });
  const { papers, days } = instance as ScheduleDto;
  return { key, year, papers, days: days.map(({ date, name, isOffDay }) => ({ date: date as CivilDate, name, isOffDay })) };
}
