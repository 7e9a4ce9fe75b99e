import type { CalendarYear } from './calendar-year.js';
import { type CivilDate, civilDateOf, dayNumberOf } from './civil-date.js';
import { COVERED, FIRST_COVERED, LAST_COVERED } from './covered-days.js';
import { type DayKind, dayTable } from './day-table.js';

export interface DayDescription {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly kind: DayKind;
  /** The holiday that a holiday or make-up day belongs to; null for other days. */
  readonly name: string | null;
  readonly provisional: boolean;
}

/**
 * Which days work, and counting by them. Covers 1990-01-01 to 2100-12-31; every method throws RangeError naming that range
 * for a date, or an answer, outside it.
 */
export interface WorkingCalendar {
  isWorkingDay(date: CivilDate): boolean;
  /** WD(a, b]: the working days d with a < d ≤ b (the day of an event does not count, 民法典 art. 201); 0 when b ≤ a. */
  workingDaysBetween(a: CivilDate, b: CivilDate): number;
  /**
   * The first date x on which WD(date, x] = n; n = 0 is the date itself. Law: WD(d, add(d, n)] = n.
   * Throws RangeError unless n is whole and ≥ 0.
   */
  addWorkingDays(date: CivilDate, n: number): CivilDate;
  nextWorkingDayOnOrAfter(date: CivilDate): CivilDate;
  /** The date falls in a year whose schedule is not announced, and no announced schedule names it. */
  isProvisional(date: CivilDate): boolean;
  /** Some day d with a < d ≤ b is provisional. */
  isProvisionalSpan(a: CivilDate, b: CivilDate): boolean;
  describe(date: CivilDate): DayDescription;
}

/**
 * The calendar of the country's announced years, and of those that a place has announced for itself, which lie over them; a
 * later year overrides an earlier one for the same date. Counting and adding take constant time (prefix sums).
 */
export function workingCalendar(years: readonly CalendarYear[], overlay: readonly CalendarYear[] = []): WorkingCalendar {
  const table = dayTable(years, overlay, FIRST_COVERED, LAST_COVERED);
  const workingBefore = countsBefore(table.kinds.map(isWorkingKind));
  const provisionalBefore = countsBefore(Array.from(table.provisional, (flag) => flag === 1));
  const workingDays = positionsOf(workingBefore);

  const nthWorkingDayAfter = (date: CivilDate, position: number, n: number): CivilDate => {
    const found = workingDays[workingBefore[position + 1]! + n - 1];
    if (found === undefined) throw new RangeError(`${n} working days after ${date} is outside ${COVERED}`);
    return civilDateOf(FIRST_COVERED + found);
  };
  const isWorkingAt = (position: number) => workingBefore[position + 1]! > workingBefore[position]!;
  const isProvisionalAt = (position: number) => table.provisional[position] === 1;

  return {
    isWorkingDay: (date) => isWorkingAt(positionOf(date)),
    workingDaysBetween: (a, b) => countAfter(workingBefore, a, b),
    addWorkingDays(date, n) {
      if (!Number.isInteger(n) || n < 0) throw new RangeError(`cannot add ${n} working days: a whole number from 0 is needed`);
      const position = positionOf(date);
      return n === 0 ? date : nthWorkingDayAfter(date, position, n);
    },
    nextWorkingDayOnOrAfter(date) {
      const position = positionOf(date);
      return isWorkingAt(position) ? date : nthWorkingDayAfter(date, position, 1);
    },
    isProvisional: (date) => isProvisionalAt(positionOf(date)),
    isProvisionalSpan: (a, b) => countAfter(provisionalBefore, a, b) > 0,
    describe(date) {
      const position = positionOf(date);
      const kind = table.kinds[position]!;
      return { date, working: isWorkingKind(kind), kind, name: table.names.get(position) ?? null, provisional: isProvisionalAt(position) };
    },
  };
}

function positionOf(date: CivilDate): number {
  const number = dayNumberOf(date);
  if (number >= FIRST_COVERED && number <= LAST_COVERED) return number - FIRST_COVERED;
  throw new RangeError(`${date} is outside ${COVERED}`);
}

function isWorkingKind(kind: DayKind): boolean {
  return kind === 'working-day' || kind === 'make-up-day';
}

/** Flags set at positions after a and up to b, in constant time. */
function countAfter(before: Int32Array, a: CivilDate, b: CivilDate): number {
  const from = positionOf(a);
  const to = positionOf(b);
  return to <= from ? 0 : before[to + 1]! - before[from + 1]!;
}

/** Prefix sums: how many flags are set before each position (and, last, in all). */
function countsBefore(flags: readonly boolean[]): Int32Array {
  const before = new Int32Array(flags.length + 1);
  flags.forEach((flag, position) => (before[position + 1] = before[position]! + (flag ? 1 : 0)));
  return before;
}

/** The positions of the flags that the prefix sums count, in order. */
function positionsOf(before: Int32Array): Int32Array {
  const positions = new Int32Array(before[before.length - 1]!);
  for (let position = 0; position < before.length - 1; position += 1) {
    if (before[position + 1]! > before[position]!) positions[before[position]!] = position;
  }
  return positions;
}
