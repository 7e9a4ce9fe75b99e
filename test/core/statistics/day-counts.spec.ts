import fc from 'fast-check';
import { addDayCounts, meanDays, percentileDays } from '../../../src/core/statistics/day-counts.js';

describe('counts of days', () => {
  const countsOf = (days: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const each of days) addDayCounts(counts, each, 1);
    return counts;
  };

  it('have the mean of the days, and the day of each rank', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 100 }), (days, percent) => {
        const sorted = [...days].sort((one, other) => one - other);
        expect(meanDays(countsOf(days))).toBeCloseTo(days.reduce((sum, each) => sum + each, 0) / days.length);
        expect(percentileDays(countsOf(days), percent)).toBe(sorted[Math.ceil((percent * days.length) / 100) - 1]);
      }),
    );
  });

  it('have neither when nothing has occurred, or everything was taken away again', () => {
    expect([meanDays(new Map()), percentileDays(new Map(), 90)]).toEqual([null, null]);
    const counts = countsOf([3, 3, 5]);
    addDayCounts(counts, 3, -2);
    addDayCounts(counts, 5, -1);
    expect([meanDays(counts), percentileDays(counts, 50)]).toEqual([null, null]);
  });
});
