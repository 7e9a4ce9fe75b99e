import { type CivilDate } from '../core/calendar/civil-date.js';
import { scheduleFaults } from '../core/calendar/schedule-faults.js';
import { Problem } from '../http/problem.js';
import type { YearSchedule } from '../calendars/publish-year.js';
import type { ScheduleDto } from './schedule.dto.js';

/** A calendar of the country, or of a place in it, like CN-GX. */
const KEY = /^CN(-[A-Z0-9]{1,10})*$/;

/** The schedule that a request hands in for a year of a calendar; throws the Problem that names every fault. */
export function readSchedule(key: string, year: number, dto: ScheduleDto): YearSchedule {
  const faults = [
    ...(KEY.test(key) ? [] : [{ field: 'key', reason: 'calendar-key' }]),
    ...scheduleFaults(dto, year),
  ];
  if (faults.length > 0) throw Problem.of(400, 'invalid-request', { errors: faults });
  const days = dto.days.map(({ date, name, isOffDay }) => ({ date: date as CivilDate, name, isOffDay }));
  return { key, year, papers: dto.papers, days };
}
