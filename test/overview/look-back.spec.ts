import fc from 'fast-check';
import { addDays, civilDate } from '../../src/core/calendar/civil-date.js';
import { looksBack } from '../../src/overview/cases/look-back.js';

describe('looking back for the latest cases', () => {
  const first = civilDate('2025-01-01');

  it('goes further each time, and at last to the first day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 2000 }), fc.integer({ min: 1, max: 1000 }), (days, probes) => {
        const last = addDays(first, days);
        const looks = looksBack({ first, last }, probes);
        const finite = looks.slice(0, -1) as string[];
        expect(looks.at(-1)).toBeNull();
        expect(finite).toEqual([...new Set(finite)].sort().reverse());
        expect(finite.every((from) => from > first && from <= last)).toBe(true);
        expect(looks.length).toBeLessThan(8);
      }),
    );
  });

  it('goes back as far as days go', () => {
    const looks = looksBack({ first: civilDate('1900-01-01'), last: civilDate('2999-12-31') }, 1000);
    expect(looks.at(-1)).toBeNull();
    expect(looks.at(-2)! > '1900-01-01').toBe(true);
  });

  it('goes there at once where there is little to look into', () => {
    expect(looksBack({ first, last: civilDate('2026-01-01') }, 3)).toEqual([null]);
    expect(looksBack({ first, last: civilDate('2025-02-01') }, 200)).toEqual(['2025-02-01', '2025-01-29', '2025-01-17', null]);
  });
});
