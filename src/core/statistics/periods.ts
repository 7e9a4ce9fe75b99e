import type { CivilDate } from '../calendar/civil-date.js';

/** A month of the civil calendar, '2026-09'. */
export type Month = string & { readonly __brand: 'Month' };

/** A year, a quarter or a month, as rollups name it: '2026', '2026-Q3', '2026-09'. */
export type Period = string;

/** The month that the text writes, or null unless it is one in exactly the form 'YYYY-MM'. */
export function parseMonth(text: string): Month | null {
  return /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : null;
}

/** The month that a day lies in. */
export function monthOf(day: CivilDate): Month {
  return day.slice(0, 7) as Month;
}

/** The fewest periods that cover the months from the first to the last, both included, each once; in their order. None when the last is before the first. */
export function periodsBetween(first: Month, last: Month): readonly Period[] {
  const end = numberOf(last) + 1;
  const periods: Period[] = [];
  for (let month = numberOf(first); month < end; ) {
    const length = LENGTHS.find((months) => month % months === 0 && month + months <= end)!;
    periods.push(periodAt(month, length));
    month += length;
  }
  return periods;
}

/** The month as many months later; earlier for a negative number. */
export function addMonths(month: Month, months: number): Month {
  return periodAt(numberOf(month) + months, 1) as Month;
}

const LENGTHS = [12, 3, 1] as const;

function numberOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function periodAt(number: number, length: (typeof LENGTHS)[number]): Period {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  const month = number % 12;
  if (length === 12) return year;
  return length === 3 ? `${year}-Q${month / 3 + 1}` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
