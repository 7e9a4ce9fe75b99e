import { addDays, type CivilDate, parseCivilDate, weekdayOf } from './civil-date.js';
import { isCovered } from './covered-days.js';

/** A year's schedule as somebody hands it in: nothing about it is certain, not even that all of it is there. */
export interface ClaimedSchedule {
  readonly year?: number;
  readonly papers?: readonly (string | undefined)[];
  readonly days?: readonly (ClaimedDay | undefined)[];
}

interface ClaimedDay {
  readonly date?: string;
  readonly isOffDay?: boolean;
}

export interface ScheduleFault {
  /** Where in the schedule, like `days[3].date`. */
  readonly field: string;
  readonly reason: 'not-the-year-asked' | 'not-a-date' | 'day-twice' | 'day-of-another-year' | 'outside-calendar' | 'make-up-day-without-paper' | 'paper-required';
  readonly about: Readonly<Record<string, string | number>>;
}

/**
 * Everything that is wrong with a schedule for `year`, as far as it is there; none when it can be published. Days of the turn
 * of the year may stand in a neighbouring year's schedule (2018-12-29 was announced with 2019). A schedule with days names the
 * papers that announced it, and above all no weekend works without one.
 */
export function scheduleFaults({ year: given, papers, days = [] }: ClaimedSchedule, year: number): readonly ScheduleFault[] {
  return [
    ...(given === undefined || given === year ? [] : [{ field: 'year', reason: 'not-the-year-asked', about: { year, given } } as const]),
    ...(days.length > 0 && papers?.length === 0 ? [{ field: 'papers', reason: 'paper-required', about: { year } } as const] : []),
    ...dayFaults(days, papers, year),
  ];
}

function dayFaults(days: readonly (ClaimedDay | undefined)[], papers: ClaimedSchedule['papers'], year: number): readonly ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  const seen = new Map<string, number>();
  for (const [at, day] of days.entries()) {
    const text = day?.date;
    if (text === undefined) continue;
    const fault = (reason: ScheduleFault['reason'], about: ScheduleFault['about'] = {}) =>
      faults.push({ field: `days[${at}].date`, reason, about: { date: text, ...about } });
    const date = parseCivilDate(text);
    const first = date === null ? undefined : seen.get(date);
    if (date === null) fault('not-a-date');
    else if (first !== undefined) fault('day-twice', { first: `days[${first}]` });
    else {
      seen.set(date, at);
      if (!belongsTo(date, year)) fault('day-of-another-year', { year });
      else if (!isCovered(date)) fault('outside-calendar');
      if (day?.isOffDay === false && isWeekend(date) && papers?.length === 0) fault('make-up-day-without-paper');
    }
  }
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
