import * as fc from 'fast-check';
import { civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { usedDays } from '../../../src/core/clock/used-days.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { oracleIsWorkingDay } from '../calendar/oracle.js';
import { anyClock, anyOverlappingClock } from './any-ledger.js';
import { ledgerOf } from './ledger-of.js';
import { oracleUsedDays } from './oracle.js';

const years = shippedYears();
const calendar = workingCalendar(years);
const isWorking = oracleIsWorkingDay(years);

const used = (today: string, ...lines: readonly string[]) => usedDays(ledgerOf(...lines), 'working-day', calendar, civilDate(today));

describe('used days', () => {
  it('are 0 for what is finished on the day of acceptance', () => {
    expect(used('2026-03-20', 'accepted 2026-03-02', 'stopped 2026-03-02')).toBe(0);
  });

  it('are 0 before acceptance, and never negative', () => {
    expect(used('2026-03-20')).toBe(0);
    expect(used('2026-03-01', 'accepted 2026-03-02')).toBe(0);
    expect(usedDays(ledgerOf('accepted 2026-03-02'), 'calendar-day', calendar, civilDate('2026-02-01'))).toBe(0);
  });

  it('leave out pauses, count the day on which a pause begins and not the day on which it ends', () => {
    expect(used('2026-03-13', 'accepted 2026-03-02', 'paused 2026-03-04', 'resumed 2026-03-11')).toBe(4);
  });

  it('stand still while paused and after the decision', () => {
    expect(used('2026-03-04', 'accepted 2026-03-02', 'paused 2026-03-04')).toBe(2);
    expect(used('2026-04-04', 'accepted 2026-03-02', 'paused 2026-03-04')).toBe(2);
    expect(used('2026-04-04', 'accepted 2026-03-02', 'stopped 2026-03-05')).toBe(3);
  });

  it('of any ledger are those counted by living through its days', () => {
    fc.assert(
      fc.property(fc.oneof(anyClock, anyOverlappingClock), ({ ledger, limit, today }) => {
        expect(usedDays(ledger, limit.unit, calendar, today)).toBe(oracleUsedDays(ledger, limit.unit, isWorking, today));
      }),
      { numRuns: 3_000 },
    );
  });
});
