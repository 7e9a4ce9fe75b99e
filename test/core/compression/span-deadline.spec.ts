import fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { addDays, civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { runningSegments } from '../../../src/core/clock/segments.js';
import { parallelTime, spanDeadline } from '../../../src/core/compression/span-deadline.js';
import { oracleIsWorkingDay } from '../calendar/oracle.js';
import { anyClock } from '../clock/any-ledger.js';
import { ledgerOf } from '../clock/ledger-of.js';
import { oracleUnionDays } from '../clock/oracle.js';

const calendar = workingCalendar(shippedYears());
const isWorking = oracleIsWorkingDay(shippedYears());

describe('spanDeadline', () => {
  test('counts parallel items once', () => {
    const ledgers = [ledgerOf('accepted 2026-03-02', 'stopped 2026-03-05'), ledgerOf('accepted 2026-03-03')];
    expect(spanDeadline({ union: parallelTime(ledgers.map(runningSegments)), fromOn: null, limitDays: 5 }, calendar).dueOn).toBe('2026-03-09');
  });

  test('is without a due day while every clock stands still', () => {
    const ledgers = [ledgerOf('accepted 2026-03-02', 'stopped 2026-03-05'), ledgerOf('accepted 2026-03-03', 'paused 2026-03-04')];
    expect(spanDeadline({ union: parallelTime(ledgers.map(runningSegments)), fromOn: null, limitDays: 5 }, calendar)).toEqual({ dueOn: null, warnOn: null });
  });

  test('counts only days after the first event of a target', () => {
    const ledgers = [ledgerOf('accepted 2026-03-02')];
    expect(spanDeadline({ union: parallelTime(ledgers.map(runningSegments)), fromOn: civilDate('2026-03-10'), limitDays: 3 }, calendar).dueOn).toBe('2026-03-13');
  });

  test('is where the slow count reaches the limit, neither a day too early nor too late', () => {
    fc.assert(
      fc.property(fc.array(anyClock, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 50 }), (clocks, limitDays) => {
        const ledgers = [...clocks.map(({ ledger }) => ledger), ledgerOf('accepted 2026-03-02')];
        const dueOn = spanDeadline({ union: parallelTime(ledgers.map(runningSegments)), fromOn: null, limitDays }, calendar).dueOn!;
        expect(oracleUnionDays(ledgers, isWorking, dueOn)).toBeGreaterThanOrEqual(limitDays);
        // Equal where the clocks stood still on the due day: then 0 days were left, and the day moved to where they run again.
        expect(oracleUnionDays(ledgers, isWorking, addDays(dueOn, -1))).toBeLessThanOrEqual(limitDays);
      }),
      { numRuns: 60 },
    );
  });
});
