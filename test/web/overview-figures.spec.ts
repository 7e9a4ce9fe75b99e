import { property, record, integer, constantFrom, double, assert } from 'fast-check';

import { percentOf, pointsBetween, signed } from '../../web/src/ui/overview/figures.js';
import { periodsNear } from '../../web/src/ui/overview/periods.js';
import { waterfallSteps } from '../../web/src/ui/overview/waterfall-steps.js';

const CAUSES = ['procedure', 'shorter-promises', 'waived', 'side-by-side', 'early', 'late', 'failed-attempts', 'open', 'outside'] as const;
const days = integer({ min: -500, max: 3_000 });

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

  it('step by step lead from the old procedure to what was used', () => {
    const causesOf = record(Object.fromEntries(CAUSES.map((cause) => [cause, days])) as Record<(typeof CAUSES)[number], typeof days>);
    assert(property(causesOf, integer({ min: 0, max: 9_000 }), (causes, baselineDays) => {
      const savedDays = Object.values(causes).reduce((sum, one) => sum + one, 0);
      const compression = { causes: CAUSES.map((cause) => ({ cause })), total: { causes, baselineDays, savedDays } } as unknown as Parameters<typeof waterfallSteps>[0];
      const steps = waterfallSteps(compression);
      expect(steps.at(0)).toMatchObject({ cause: null, to: baselineDays });
      expect(steps.at(-1)).toMatchObject({ cause: null, to: baselineDays - savedDays });
      steps.slice(1, -1).forEach((step, at) => expect(step.from).toBe(steps[at]!.to));
      expect(steps).toHaveLength(2 + Object.values(causes).filter((one) => one !== 0).length);
    }));
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
