import { addMonths, type Month, type Period, periodsBetween } from './periods.js';

/** A period that is added, or taken away. */
export interface SignedPeriod {
  readonly period: Period;
  readonly sign: 1 | -1;
}

/**
 * Few periods whose signed sum counts every month from the first to the last once, and no other: of eleven months of a year
 * rather the year without the twelfth than what they consist of. The fewer there are, the less is read.
 */
export function periodSum(first: Month, last: Month): readonly SignedPeriod[] {
  const sum: SignedPeriod[] = [];
  for (let from = first; from <= last; ) {
    const december = `${from.slice(0, 4)}-12` as Month;
    const to = last < december ? last : december;
    sum.push(...withinYear(from, to));
    from = addMonths(december, 1);
  }
  return sum;
}

function withinYear(from: Month, to: Month): readonly SignedPeriod[] {
  const year = from.slice(0, 4);
  const parts = periodsBetween(from, to).map((period) => ({ period, sign: 1 }) as const);
  const outside = [...periodsBetween(`${year}-01` as Month, addMonths(from, -1)), ...periodsBetween(addMonths(to, 1), `${year}-12` as Month)];
  if (outside.length + 1 >= parts.length) return parts;
  return [{ period: year, sign: 1 }, ...outside.map((period) => ({ period, sign: -1 }) as const)];
}
