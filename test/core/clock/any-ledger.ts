import * as fc from 'fast-check';
import { type CivilDate, addDays, civilDate } from '../../../src/core/calendar/civil-date.js';
import type { ClockEntry, ClockLedger } from '../../../src/core/clock/ledger.js';
import type { Limit } from '../../../src/core/clock/limit.js';

/** A lawful ledger, the promise it is held against, and a day on or after its last entry. */
export interface AnyClock {
  readonly ledger: ClockLedger;
  readonly limit: Limit;
  readonly today: CivilDate;
}

/**
 * Clocks between 2018 and early 2027, with gaps that are often 0 or 1 days, so that pauses begin on the due day, last no day,
 * or begin on the day of acceptance; extensions fall before and after the due day, in a pause or out of it.
 */
export const anyClock = clocks({ overlapping: false });

/** The same with pauses that begin while another is open. */
export const anyOverlappingClock = clocks({ overlapping: true });

function clocks({ overlapping }: { readonly overlapping: boolean }): fc.Arbitrary<AnyClock> {
  return fc
    .record({
      acceptedAfter: fc.integer({ min: 0, max: 3_300 }),
      limit: fc.record({
        days: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: 0, max: 25 })),
        unit: fc.constantFrom('working-day' as const, 'calendar-day' as const),
      }),
      steps: fc.array(fc.record({ wait: anyWait(), extend: fc.constantFrom(0, 0, 0, 1, 5, 10), again: fc.boolean() }), { maxLength: 7 }),
      end: fc.constantFrom('open' as const, 'stopped' as const),
      wait: anyWait(),
      sinceThen: anyWait(),
    })
    .map(({ acceptedAfter, limit, steps, end, wait, sinceThen }) => {
      let on = addDays(civilDate('2018-01-01'), acceptedAfter);
      const ledger: ClockEntry[] = [{ kind: 'accepted', on }];
      let openPauses = 0;
      for (const step of steps) {
        on = addDays(on, step.wait);
        if (step.extend > 0) ledger.push({ kind: 'extended', on, days: step.extend });
        else if (openPauses === 0 || (overlapping && step.again)) {
          openPauses += 1;
          ledger.push({ kind: 'paused', on, ground: 'expert-review', expectedDays: 10 });
        } else {
          openPauses -= 1;
          ledger.push({ kind: 'resumed', on });
        }
      }
      if (end === 'stopped') ledger.push({ kind: 'stopped', on: addDays(on, wait) });
      return { ledger, limit, today: addDays(ledger[ledger.length - 1]!.on, sinceThen) };
    });
}

function anyWait(): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(0, 1, 2, 3, 7), fc.integer({ min: 0, max: 40 }));
}
