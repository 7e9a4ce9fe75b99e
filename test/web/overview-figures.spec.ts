import { property, integer, constantFrom, double, assert } from 'fast-check';

import { percentOf, pointsBetween, signed } from '../../web/src/ui/overview/figures.js';
import { periodsNear } from '../../web/src/ui/overview/periods.js';

describe('figures as they are shown', () => {
  it('never say all or nothing where that is not so', () => {
    expect([0.9642, 1, 0, 0.9999, 0.0001].map(percentOf)).toEqual(['96.4', '100', '0', '99.9', '0.1']);
    const isWhole = (share: number) => (percentOf(share) === '100') === (share === 1) && (percentOf(share) === '0') === (share === 0);
    assert(property(double({ min: 0, max: 1, noNaN: true }), isWhole));
  });

  it('have a sign that is no hyphen', () => {
    expect([signed(2_731), signed(-256), signed(0)]).toEqual(['+2,731', '−256', '0']);
    expect([pointsBetween(0.9, 0.951), pointsBetween(0.951, 0.9), pointsBetween(0.5, 0.5)]).toEqual(['+5.1', '−5.1', '0']);
  });
});

describe('periods near a day', () => {
  it.each([
    ['2026-01-05', ['2026-01', '2025-12', '2026-Q1', '2025-Q4', '2025']],
    ['2026-11-23', ['2026-11', '2026-10', '2026-Q4', '2026-Q3', '2025']],
  ])('of %s are %p', (today, expected) => {
    expect(Object.values(periodsNear(today))).toEqual(expected);
  });

  it('are of the day itself, and of the time right before', () => {
    assert(property(integer({ min: 2020, max: 2039 }), constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), (year, month) => {
      const near = periodsNear(`${year}-${String(month).padStart(2, '0')}-15`);
      const before = new Date(Date.UTC(year, month - 2, 15));
      expect(near.lastMonth).toBe(before.toISOString().slice(0, 7));
      const quarterBefore = new Date(Date.UTC(year, month - 4, 15));
      expect(near.lastQuarter).toBe(`${quarterBefore.getUTCFullYear()}-Q${Math.floor(quarterBefore.getUTCMonth() / 3) + 1}`);
    }));
  });
});
