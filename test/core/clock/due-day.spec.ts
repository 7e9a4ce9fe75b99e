import * as fc from 'fast-check';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { dueDay } from '../../../src/core/clock/due-day.js';
import { runningSegments } from '../../../src/core/clock/segments.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { oracleIsWorkingDay } from '../calendar/oracle.js';
import { anyClock, anyOverlappingClock } from './any-ledger.js';
import { ledgerOf } from './ledger-of.js';
import { oracleDueDay } from './oracle.js';

const years = shippedYears();
const calendar = workingCalendar(years);
const isWorking = oracleIsWorkingDay(years);

function dueOf(days: number, ...lines: readonly string[]) {
  return dueDay(ledgerOf(...lines), { days, unit: 'working-day' }, calendar);
}

function calendarDueOf(days: number, ...lines: readonly string[]) {
  return dueDay(ledgerOf(...lines), { days, unit: 'calendar-day' }, calendar);
}

describe('the due day of a clock that was never paused', () => {
  it.each([
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-02-14', 5, '2026-02-28'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2026-09-19', 1, '2026-09-20'],
    ['2018-12-28', 3, '2019-01-03'],
    ['2025-09-26', 20, '2025-10-30'],
  ])('accepted on %s with %d working days is %s', (accepted, days, due) => {
    expect(dueOf(days, `accepted ${accepted}`)).toBe(due);
  });

  it('does not exist before acceptance', () => {
    expect(dueDay([], { days: 5, unit: 'working-day' }, calendar)).toBeNull();
    expect(dueOf(5, 'stopped 2026-03-02')).toBeNull();
  });

  it('is the day of acceptance for a promise of 0 days, or the next working day after a rest day', () => {
    expect(dueOf(0, 'accepted 2026-03-02')).toBe('2026-03-02');
    expect(dueOf(0, 'accepted 2026-03-07')).toBe('2026-03-09');
    expect(dueOf(0, 'accepted 2026-10-03')).toBe('2026-10-08');
    expect(calendarDueOf(0, 'accepted 2026-03-07')).toBe('2026-03-09');
  });

  it('ends on a rest day where the limit is in calendar days', () => {
    expect(calendarDueOf(60, 'accepted 2026-08-04')).toBe('2026-10-03');
    expect(calendarDueOf(30, 'accepted 2026-03-02')).toBe('2026-04-01');
  });
});

describe('the due day of a clock that was paused', () => {
  it('moves by the working days of the pause', () => {
    expect(dueOf(5, 'accepted 2026-03-02')).toBe('2026-03-09');
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-04', 'resumed 2026-03-11')).toBe('2026-03-16');
  });

  it('does not exist while the clock stands still with days left', () => {
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-04')).toBeNull();
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-09')).toBeNull();
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-04', 'stopped 2026-03-20')).toBeNull();
  });

  it('is not moved by a pause that lasts no day', () => {
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-04', 'resumed 2026-03-04')).toBe('2026-03-09');
  });

  it('stays where it was if the pause begins after it', () => {
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-10')).toBe('2026-03-09');
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-10', 'resumed 2026-04-10')).toBe('2026-03-09');
  });

  it('is the day of resuming if the pause began on the due day, or the next working day after a rest day', () => {
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-09', 'resumed 2026-03-18')).toBe('2026-03-18');
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-09', 'resumed 2026-03-21')).toBe('2026-03-23');
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-09', 'resumed 2026-03-18', 'paused 2026-03-18', 'resumed 2026-03-25')).toBe('2026-03-25');
  });

  it('never has fewer than 0 days left to resume with', () => {
    expect(calendarDueOf(0, 'accepted 2026-03-07', 'paused 2026-03-08', 'resumed 2026-03-14')).toBe('2026-03-16');
  });

  it('counts overlapping pauses once', () => {
    const overlapping = ['accepted 2026-03-02', 'paused 2026-03-04', 'paused 2026-03-06', 'resumed 2026-03-09', 'resumed 2026-03-11'];
    expect(runningSegments(ledgerOf(...overlapping)).map(({ start, end }) => [start, end])).toEqual([
      ['2026-03-02', '2026-03-04'],
      ['2026-03-11', null],
    ]);
    expect(dueOf(5, ...overlapping)).toBe('2026-03-16');
    expect(dueOf(5, ...overlapping.slice(0, 4))).toBeNull();
  });
});

describe('the due day of a clock that was extended', () => {
  it('counts the extension in the whole limit, granted before the due day or after it', () => {
    expect(dueOf(5, 'accepted 2026-03-02', 'extended 2026-03-05 10')).toBe('2026-03-23');
    expect(dueOf(5, 'accepted 2026-03-02', 'extended 2026-03-12 10')).toBe('2026-03-23');
  });

  it('is cured by an extension where a pause after the due day did not cure it', () => {
    expect(dueOf(5, 'accepted 2026-03-02', 'paused 2026-03-11', 'resumed 2026-03-18', 'extended 2026-03-18 5')).toBe('2026-03-23');
  });

  it('is not moved by what is written after the decision', () => {
    expect(dueOf(5, 'accepted 2026-03-02', 'stopped 2026-03-12', 'extended 2026-03-12 10')).toBe('2026-03-09');
    expect(dueOf(5, 'accepted 2026-03-02', 'stopped 2026-03-12', 'paused 2026-03-12', 'resumed 2026-03-20')).toBe('2026-03-09');
  });
});

it('the due day of any ledger is the one found by living through its days', () => {
  fc.assert(
    fc.property(fc.oneof(anyClock, anyOverlappingClock), ({ ledger, limit }) => {
      expect(dueDay(ledger, limit, calendar)).toBe(oracleDueDay(ledger, limit, isWorking));
    }),
    { numRuns: 5_000 },
  );
});
