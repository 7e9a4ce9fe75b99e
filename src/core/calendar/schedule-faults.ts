import { addDays, type CivilDate, parseCivilDate, weekdayOf } from './civil-date.js';

/** A year's schedule as somebody hands it in: nothing about it is certain yet but its shape. */
export interface ClaimedSchedule {
  readonly year: number;
  readonly papers: readonly string[];
  readonly days: readonly { readonly date: string; readonly isOffDay: boolean }[];
}

export interface ScheduleFault {
  /** Where in the schedule, like `days[3].date`. */
  readonly field: string;
  readonly reason: 'not-the-year-asked' | 'not-a-date' | 'day-twice' | 'day-of-another-year' | 'make-up-day-without-paper' | 'paper-required';
  readonly about: Readonly<Record<string, string | number>>;
}

/**
 * Everything that is wrong with a schedule for `year`; none when it can be published. Days of the turn of the year may stand
 * in a neighbouring year's schedule (2018-12-29 was announced with 2019). A schedule with days names the papers that announced
 * it, and above all no weekend works without one.
 */
export function scheduleFaults(schedule: ClaimedSchedule, year: number): readonly ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  const seen = new Map<string, number>();
  if (schedule.year !== year) faults.push({ field: 'year', reason: 'not-the-year-asked', about: { year, given: schedule.year } });
  if (schedule.days.length > 0 && schedule.papers.length === 0) faults.push({ field: 'papers', reason: 'paper-required', about: { year } });
  schedule.days.forEach(({ date: text, isOffDay }, at) => {
    const fault = (reason: ScheduleFault['reason'], about: ScheduleFault['about'] = {}) =>
      faults.push({ field: `days[${at}].date`, reason, about: { date: text, ...about } });
    const date = parseCivilDate(text);
    if (date === null) return void fault('not-a-date');
    const first = seen.get(date);
    if (first !== undefined) return void fault('day-twice', { first: `days[${first}]` });
    seen.set(date, at);
    if (!belongsTo(date, year)) fault('day-of-another-year', { year });
    if (!isOffDay && isWeekend(date) && schedule.papers.length === 0) fault('make-up-day-without-paper');
  });
  return faults;
}

/** In the year, or close enough to its turn. */
function belongsTo(date: CivilDate, year: number): boolean {
  const from = addDays(`${year}-01-01` as CivilDate, -NEIGHBOURING_DAYS);
  const to = addDays(`${year}-12-31` as CivilDate, NEIGHBOURING_DAYS);
  return date >= from && date <= to;
}

/** Spring Festival is the longest stretch that a notice covers; none reaches further into a neighbouring year. */
const NEIGHBOURING_DAYS = 15;

function isWeekend(date: CivilDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6;
}
