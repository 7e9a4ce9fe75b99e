import { civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { type TargetSpan, targetUse } from '../../../src/core/compression/target-use.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { ledgerOf } from '../clock/ledger-of.js';

const calendar = workingCalendar(shippedYears());
const today = civilDate('2026-03-31');

const target: TargetSpan = {
  fromOn: civilDate('2026-03-02'),
  toOn: civilDate('2026-03-20'),
  baselineDays: 40,
  targetDays: 10,
  ledgers: [
    ledgerOf('accepted 2026-03-02', 'stopped 2026-03-06'),
    ledgerOf('accepted 2026-03-03', 'paused 2026-03-04', 'resumed 2026-03-12', 'stopped 2026-03-20'),
    ledgerOf('accepted 2026-03-23'),
  ],
};

describe('a target', () => {
  it('is met by the approval time between its two events, parallel time counted once', () => {
    expect(targetUse(target, calendar, today)).toEqual({ usedDays: 10, savedDays: 30, compression: 0.75, met: true });
  });

  it('is missed with one working day more', () => {
    expect(targetUse({ ...target, targetDays: 9 }, calendar, today)).toMatchObject({ usedDays: 10, met: false });
  });

  it('has used nothing and saved nothing before its first event', () => {
    expect(targetUse({ ...target, fromOn: null }, calendar, today)).toEqual({ usedDays: 0, savedDays: null, compression: null, met: null });
  });

  it('counts to today and stays undecided until its second event, unless it is exceeded already', () => {
    expect(targetUse({ ...target, toOn: null }, calendar, civilDate('2026-03-16'))).toMatchObject({ usedDays: 6, savedDays: 34, met: null });
    expect(targetUse({ ...target, toOn: null }, calendar, civilDate('2026-03-23'))).toMatchObject({ usedDays: 10, met: null });
    expect(targetUse({ ...target, toOn: null }, calendar, civilDate('2026-03-24'))).toMatchObject({ usedDays: 11, met: false });
  });

  it('has no compression without a baseline, and a negative one when it took longer than before', () => {
    expect(targetUse({ ...target, baselineDays: 0 }, calendar, today).compression).toBeNull();
    expect(targetUse({ ...target, baselineDays: 8 }, calendar, today)).toMatchObject({ savedDays: -2, compression: -0.25 });
  });
});
