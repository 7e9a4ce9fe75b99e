import * as fc from 'fast-check';
import type { CalendarYear } from '../../src/core/calendar/calendar-year.js';
import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import { oracleDaysThrough } from '../core/calendar/oracle.js';

export const DAYS = oracleDaysThrough('2026-09-14' as CivilDate, '2026-10-20' as CivilDate);

/** What becomes of a deadline on a day of the watch. */
export interface Change {
  readonly day: CivilDate;
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
  readonly open: boolean;
}

/** The life of one deadline: its first change opens it. Days do not go backwards. */
export interface WatchedDeadline {
  /** Of which project; null is an order that is about none. */
  readonly project: number | null;
  readonly changes: readonly Change[];
}

export interface Watch {
  /** The calendar of the country, and that of a place over it, by which the projects with an odd number are reckoned. */
  readonly country: CalendarYear;
  readonly place: CalendarYear;
  readonly deadlines: readonly WatchedDeadline[];
  /** How many instances evaluate on each day; none while the service is down. */
  readonly instances: readonly number[];
}

const anyDay = fc.nat({ max: DAYS.length - 1 });

const anyYear = (minLength: number): fc.Arbitrary<CalendarYear> =>
  fc
    .uniqueArray(fc.tuple(anyDay, fc.boolean()), { selector: ([at]) => at, minLength, maxLength: 14 })
    .map((days) => ({ year: 2026, days: days.map(([at, isOffDay]) => ({ date: DAYS[at]!, name: '节', isOffDay })) }));

const anyChange = fc.tuple(anyDay, fc.option(anyDay, { freq: 6 }), fc.nat({ max: 4 })).map(([at, due, days]) => ({ at, due, days }));

const anyDeadline: fc.Arbitrary<WatchedDeadline> = fc
  .tuple(fc.option(fc.nat({ max: 3 }), { freq: 5 }), fc.array(anyChange, { minLength: 1, maxLength: 4 }), fc.option(anyDay, { freq: 2 }))
  .map(([project, changes, closed]) => {
    const opened = changes.sort((one, other) => one.at - other.at).map(({ at, due, days }): Change => {
      const dueOn = due === null ? null : DAYS[due]!;
      return { day: DAYS[at]!, dueOn, warnOn: due === null ? null : DAYS[Math.max(0, due - days)]!, open: true };
    });
    const last = opened.at(-1)!;
    const end = closed === null || DAYS[closed]! < last.day ? [] : [{ ...last, day: DAYS[closed]!, open: false }];
    return { project, changes: [...opened, ...end] };
  });

/** Up for some days, down for some, and so on. */
const anyInstances = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 3 })), { minLength: 3, maxLength: 12 })
  .map((spells) => {
    const days = spells.flatMap(([length, instances]) => Array.from({ length }, () => instances));
    return DAYS.map((_, at) => days[at % days.length]!);
  });

export const anyWatch: fc.Arbitrary<Watch> = fc.record({
  // Without a day it would not be announced, and what a place announces for itself does not announce the year.
  country: anyYear(1),
  place: anyYear(0),
  deadlines: fc.array(anyDeadline, { minLength: 1, maxLength: 40, size: 'max' }),
  instances: anyInstances,
});
