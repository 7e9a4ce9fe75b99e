import { type CivilDate, civilDate, parseCivilDate } from '../../core/calendar/civil-date.js';
import { periodSum, type SignedPeriod } from '../../core/statistics/period-sum.js';
import { addMonths, type Month, monthOf } from '../../core/statistics/periods.js';
import { Problem } from '../../http/problem.js';
import type { PeriodQueryDto } from './filter.dto.js';

/** Months from the first to the last, both included. */
export interface Months {
  readonly from: Month;
  readonly to: Month;
}

/** What is asked for; without a word about it, the current year so far. */
export function askedMonths({ period, from, to }: PeriodQueryDto, today: CivilDate): Months {
  if (period !== undefined) {
    if (from !== undefined || to !== undefined) throw fault('period', 'period-or-months');
    return monthsOf(period);
  }
  const last = (to as Month | undefined) ?? latest(monthOf(today), from as Month | undefined);
  const first = (from as Month | undefined) ?? (`${last.slice(0, 4)}-01` as Month);
  if (last < first) throw fault('to', 'before-from');
  return { from: first, to: last };
}

/** What is asked for of figures that are not of a period by themselves: null where nothing is. */
export function monthsIfAsked(query: PeriodQueryDto, today: CivilDate): Months | null {
  const { period, from, to } = query;
  return period === undefined && from === undefined && to === undefined ? null : askedMonths(query, today);
}

/** As many months right before (环比). */
export function monthsBefore({ from, to }: Months): Months {
  const length = lengthOf({ from, to });
  return { from: addMonths(from, -length), to: addMonths(to, -length) };
}

/** The same months a year before (同比). */
export function monthsAYearBefore({ from, to }: Months): Months {
  return { from: addMonths(from, -MONTHS_OF_A_YEAR), to: addMonths(to, -MONTHS_OF_A_YEAR) };
}

/** Whether their last day has passed. */
export function isOver({ to }: Months, today: CivilDate): boolean {
  return to < monthOf(today);
}

export function hasBegun({ from }: Months, today: CivilDate): boolean {
  return from <= monthOf(today);
}

export function firstDay({ from }: Months): CivilDate {
  return civilDate(`${from}-01`);
}

export function lastDay({ to }: Months): CivilDate {
  return LAST_DAYS.map((day) => parseCivilDate(`${to}-${day}`)).find((day) => day !== null)!;
}

/** As answers name them. */
export function monthsView(months: Months, today: CivilDate): { from: string; to: string; over: boolean } {
  return { ...months, over: isOver(months, today) };
}

/** The periods whose rollups make up what is known of the months. */
export function periodsOf(months: Months, today: CivilDate): readonly SignedPeriod[] {
  if (!hasBegun(months, today)) return [];
  // Nothing lies in the future: months that still run or come are read to the end of their year, which takes fewer periods.
  return periodSum(months.from, isOver(months, today) ? months.to : (`${months.to.slice(0, 4)}-12` as Month));
}

const LAST_DAYS = [31, 30, 29, 28];
const MONTHS_OF_A_YEAR = 12;
const MONTHS_OF_A_QUARTER = 3;

function monthsOf(period: string): Months {
  const [year, part] = period.split('-') as [string, string?];
  if (part === undefined) return { from: `${year}-01` as Month, to: `${year}-12` as Month };
  if (!part.startsWith('Q')) return { from: period as Month, to: period as Month };
  const to = addMonths(`${year}-01` as Month, MONTHS_OF_A_QUARTER * Number(part.slice(1)) - 1);
  return { from: addMonths(to, 1 - MONTHS_OF_A_QUARTER), to };
}

function lengthOf({ from, to }: Months): number {
  const number = (month: Month) => Number(month.slice(0, 4)) * MONTHS_OF_A_YEAR + Number(month.slice(5));
  return number(to) - number(from) + 1;
}

function latest(one: Month, other: Month | undefined): Month {
  return other !== undefined && other > one ? other : one;
}

function fault(field: string, reason: string): Problem {
  return Problem.of(400, 'invalid-request', { errors: [{ field, reason }] });
}
