import * as fc from 'fast-check';
import { addMonths, parseMonth, periodsBetween, type Month, type Period } from '../../../src/core/statistics/periods.js';

const month = (text: string) => parseMonth(text)!;
const anyMonth = fc.tuple(fc.integer({ min: 1995, max: 2040 }), fc.integer({ min: 1, max: 12 })).map(([year, one]) => month(`${year}-${String(one).padStart(2, '0')}`));

describe('periods', () => {
  it.each([
    ['2026-01', '2026-12', ['2026']],
    ['2026-01', '2026-09', ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['2025-11', '2027-02', ['2025-11', '2025-12', '2026', '2027-01', '2027-02']],
    ['2026-02', '2026-02', ['2026-02']],
    ['2026-03', '2026-02', []],
  ])('from %s to %s are %j', (first, last, periods) => {
    expect(periodsBetween(month(first), month(last))).toEqual(periods);
  });

  it('cover every month of the range once and no other, and none could be joined', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 0, max: 60 }), (first, more) => {
        const months = Array.from({ length: more + 1 }, (_, at) => addMonths(first, at));
        const periods = periodsBetween(first, months.at(-1)!);
        expect(periods.flatMap(monthsOf)).toEqual(months);
        for (const year of new Set(months.map((one) => one.slice(0, 4)))) {
          const own = months.filter((one) => one.startsWith(year));
          const parts = periods.filter((period) => period.startsWith(year)).length;
          expect(parts).toBe(own.length === 12 ? 1 : fewest(own));
        }
      }),
    );
  });

  it('are not read from anything else', () => {
    expect(['2026-13', '2026-00', '2026', '2026-1', '26-01', ' 2026-01', '1899-01', '2026-01-01'].map(parseMonth)).toEqual(Array(8).fill(null));
  });
});

function monthsOf(period: Period): readonly Month[] {
  const year = period.slice(0, 4);
  const quarter = /-Q(\d)$/.exec(period)?.[1];
  const all = Array.from({ length: 12 }, (_, at) => month(`${year}-${String(at + 1).padStart(2, '0')}`));
  if (quarter !== undefined) return all.slice(3 * Number(quarter) - 3, 3 * Number(quarter));
  return period.length === 4 ? all : [month(period)];
}

/** Whole quarters count one, the other months one each. */
function fewest(months: readonly Month[]): number {
  const numbers = months.map((one) => Number(one.slice(5)));
  const whole = [1, 4, 7, 10].filter((first) => [0, 1, 2].every((next) => numbers.includes(first + next))).length;
  return whole + numbers.length - 3 * whole;
}
