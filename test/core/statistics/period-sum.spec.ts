import fc from 'fast-check';
import { addMonths, type Month, periodsBetween } from '../../../src/core/statistics/periods.js';
import { periodSum } from '../../../src/core/statistics/period-sum.js';

const anyMonth = fc.tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}` as Month);
const anyRange = fc.tuple(anyMonth, fc.integer({ min: 0, max: 40 })).map(([first, more]) => [first, addMonths(first, more)] as const);

describe('the periods that make up a range of months', () => {
  it('count each month of the range once, and no other', () => {
    fc.assert(
      fc.property(anyRange, ([first, last]) => {
        const counts = new Map<string, number>();
        for (const { period, sign } of periodSum(first, last)) for (const month of monthsOf(period)) counts.set(month, (counts.get(month) ?? 0) + sign);
        const counted = [...counts].filter(([, count]) => count !== 0).sort();
        const wanted: [string, number][] = [];
        for (let month: Month = first; month <= last; month = addMonths(month, 1)) wanted.push([month, 1]);
        expect(counted).toEqual(wanted);
      }),
    );
  });

  it('are never more than those that the range consists of', () => {
    fc.assert(fc.property(anyRange, ([first, last]) => periodSum(first, last).length <= periodsBetween(first, last).length));
  });

  it.each([
    ['2026-01', '2026-11', ['+2026', '-2026-12']],
    ['2025-02', '2025-12', ['+2025', '-2025-01']],
    ['2026-01', '2026-12', ['+2026']],
    ['2026-04', '2026-09', ['+2026-Q2', '+2026-Q3']],
    ['2025-12', '2026-01', ['+2025-12', '+2026-01']],
  ])('from %s to %s are %j', (first, last, periods) => {
    expect(periodSum(first as Month, last as Month).map(({ period, sign }) => `${sign === 1 ? '+' : '-'}${period}`)).toEqual(periods);
  });

  it('are none when the last month is before the first', () => {
    expect(periodSum('2026-05' as Month, '2026-04' as Month)).toEqual([]);
  });
});

function monthsOf(period: string): string[] {
  const [year, part] = period.split('-') as [string, string?];
  if (part === undefined) return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  if (!part.startsWith('Q')) return [period];
  return [0, 1, 2].map((at) => `${year}-${String((Number(part[1]) - 1) * 3 + at + 1).padStart(2, '0')}`);
}
