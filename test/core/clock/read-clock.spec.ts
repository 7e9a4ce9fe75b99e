import * as fc from 'fast-check';
import { civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import type { ClockLedger } from '../../../src/core/clock/ledger.js';
import { type ClockReading, readClock } from '../../../src/core/clock/read-clock.js';
import { nearDueThreshold } from '../../../src/core/clock/warn-day.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { oracleIsWorkingDay } from '../calendar/oracle.js';
import { anyClock } from './any-ledger.js';
import { ledgerOf } from './ledger-of.js';
import { oracleDueDay, oracleUsedDays, oracleWarnDay } from './oracle.js';

const years = shippedYears();
const calendar = workingCalendar(years);
const isWorking = oracleIsWorkingDay(years);

function reading(ledger: ClockLedger, days: number, today: string, nearDueDays: number | null = null): ClockReading {
  return readClock(ledger, { limit: { days, unit: 'working-day' }, nearDueDays }, calendar, civilDate(today));
}

const running = ledgerOf('accepted 2026-03-02'); // a Monday
const paused = ledgerOf('accepted 2026-03-02', 'paused 2026-03-04');

describe('the light', () => {
  it('is grey before acceptance, with the whole promise left', () => {
    expect(reading([], 5, '2026-03-02')).toEqual({
      usedDays: 0, leftDays: 5, extendedDays: 0, dueOn: null, warnOn: null, late: false, overdue: false,
      light: 'grey', provisional: false, running: false, paused: false,
    });
    expect(reading(ledgerOf('stopped 2026-03-03'), 5, '2026-03-05').light).toBe('grey');
  });

  it('is green, then yellow with a day left, and red on the first day after the due day', () => {
    const lights = ['2026-03-02', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'].map((today) => reading(running, 5, today).light);
    expect(lights).toEqual(['green', 'green', 'yellow', 'yellow', 'red']);
  });

  it('is red from the first calendar day after the due day although that day is a rest day', () => {
    expect(reading(running, 4, '2026-03-06').light).toBe('yellow');
    expect(reading(running, 4, '2026-03-07')).toMatchObject({ light: 'red', overdue: true, late: true, leftDays: 0 });
  });

  it('is blue while paused, and red if the pause began after the due day', () => {
    expect(reading(paused, 5, '2026-06-01')).toMatchObject({ light: 'blue', dueOn: null, warnOn: null, leftDays: 3, paused: true, running: false });
    const pausedTooLate = ledgerOf('accepted 2026-03-02', 'paused 2026-03-10');
    expect(reading(pausedTooLate, 5, '2026-03-10')).toMatchObject({ light: 'red', overdue: true, paused: true, dueOn: '2026-03-09' });
  });

  it('is green after a decision on the due day and red for ever after a later one', () => {
    expect(reading(ledgerOf('accepted 2026-03-02', 'stopped 2026-03-09'), 5, '2026-05-01')).toMatchObject({ light: 'green', late: false, overdue: false });
    expect(reading(ledgerOf('accepted 2026-03-02', 'stopped 2026-03-10'), 5, '2026-05-01')).toMatchObject({ light: 'red', late: true, overdue: false });
  });

  it('is green when what was paused with days left is withdrawn', () => {
    const withdrawn = ledgerOf('accepted 2026-03-02', 'paused 2026-03-04', 'stopped 2026-05-20');
    expect(reading(withdrawn, 5, '2026-06-01')).toMatchObject({ light: 'green', late: false, dueOn: null, paused: false, running: false });
  });

  it('turns from red to green again by an extension', () => {
    expect(reading(running, 5, '2026-03-11').light).toBe('red');
    expect(reading([...running, ...ledgerOf('extended 2026-03-11 10')], 5, '2026-03-11')).toMatchObject({
      light: 'green', overdue: false, extendedDays: 10, leftDays: 8, dueOn: '2026-03-23',
    });
  });
});

describe('the day of the first warning', () => {
  it.each([[0, 0], [1, 0], [2, 0], [3, 1], [9, 1], [10, 2], [50, 2]])('comes, for a promise of %d days, with %d left', (promised, left) => {
    expect(nearDueThreshold(promised)).toBe(left);
  });

  it('is the due day itself for the shortest promises', () => {
    expect(reading(running, 2, '2026-03-02')).toMatchObject({ warnOn: '2026-03-04', dueOn: '2026-03-04' });
    expect(reading(running, 0, '2026-03-02')).toMatchObject({ warnOn: '2026-03-02', light: 'yellow' });
  });

  it('follows the definition where it names a number, 0 too', () => {
    expect(reading(running, 10, '2026-03-02', 5).warnOn).toBe('2026-03-09');
    expect(reading(running, 10, '2026-03-02', 0).warnOn).toBe('2026-03-16');
    expect(reading(running, 3, '2026-03-02', 30).warnOn).toBe('2026-03-02');
  });

  it('is the day of resuming where few days are left by then', () => {
    const resumed = ledgerOf('accepted 2026-03-02', 'paused 2026-03-06', 'resumed 2026-04-07');
    expect(reading(resumed, 5, '2026-04-07')).toMatchObject({ warnOn: '2026-04-07', dueOn: '2026-04-08', light: 'yellow' });
  });

  it('goes by the promise, not by the extended limit', () => {
    expect(reading(ledgerOf('accepted 2026-03-02', 'extended 2026-03-03 10'), 5, '2026-03-03')).toMatchObject({ warnOn: '2026-03-20', dueOn: '2026-03-23' });
  });
});

describe('a reading is provisional', () => {
  it('if its due day falls in a year without a published schedule', () => {
    expect(reading(ledgerOf('accepted 2026-12-28'), 3, '2026-12-28')).toMatchObject({ dueOn: '2026-12-31', provisional: false });
    expect(reading(ledgerOf('accepted 2026-12-28'), 4, '2026-12-28')).toMatchObject({ dueOn: '2027-01-04', provisional: true });
  });

  it('if days counted in a pause-shortened span do, and not for what is paused before', () => {
    expect(reading(ledgerOf('accepted 2027-02-01', 'paused 2027-02-05'), 20, '2027-03-01').provisional).toBe(true);
    expect(reading(ledgerOf('accepted 2026-12-01', 'paused 2026-12-05'), 20, '2027-03-01').provisional).toBe(false);
  });

  it('until the schedule is loaded', () => {
    const loaded = workingCalendar([...years, { year: 2027, days: [{ date: civilDate('2027-01-02'), name: '元旦', isOffDay: false }] }]);
    const ledger = ledgerOf('accepted 2026-12-28');
    expect(readClock(ledger, { limit: { days: 4, unit: 'working-day' }, nearDueDays: null }, loaded, civilDate('2026-12-29'))).toMatchObject({
      dueOn: '2027-01-01', provisional: false,
    });
  });
});

it('any reading agrees with living through the days', () => {
  fc.assert(
    fc.property(anyClock, fc.option(fc.integer({ min: 0, max: 6 })), ({ ledger, limit, today }, nearDueDays) => {
      const read = readClock(ledger, { limit, nearDueDays }, calendar, today);
      const dueOn = oracleDueDay(ledger, limit, isWorking);
      const warnOn = oracleWarnDay(ledger, limit, nearDueDays ?? nearDueThreshold(limit.days), isWorking);
      const used = oracleUsedDays(ledger, limit.unit, isWorking, today);
      const last = ledger.findLast(({ kind }) => kind !== 'extended')!;
      const decided = last.kind === 'stopped';
      const late = dueOn !== null && (decided ? last.on : today) > dueOn;
      expect(read).toEqual({
        usedDays: used,
        leftDays: limit.days + read.extendedDays - used,
        extendedDays: ledger.reduce((sum, entry) => sum + (entry.kind === 'extended' ? entry.days : 0), 0),
        dueOn,
        warnOn,
        late,
        overdue: late && !decided,
        light: late ? 'red' : decided ? 'green' : last.kind === 'paused' ? 'blue' : warnOn! <= today ? 'yellow' : 'green',
        provisional: (dueOn ?? ledger.findLast(({ kind }) => kind === 'paused')!.on) >= '2027-01-01',
        running: last.kind === 'accepted' || last.kind === 'resumed',
        paused: last.kind === 'paused',
      });
      if (warnOn !== null) expect(warnOn <= dueOn!).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});
