import * as fc from 'fast-check';
import { civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { dueDay } from '../../../src/core/clock/due-day.js';
import { explainClock } from '../../../src/core/clock/explain-clock.js';
import type { ClockLedger } from '../../../src/core/clock/ledger.js';
import { usedDays } from '../../../src/core/clock/used-days.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { anyClock, anyOverlappingClock } from './any-ledger.js';
import { ledgerOf } from './ledger-of.js';

const calendar = workingCalendar(shippedYears());

function explained(ledger: ClockLedger, days: number, today: string): string[] {
  return explainClock(ledger, { days, unit: 'working-day' }, calendar, civilDate(today)).map(
    ({ date, because, name, usedDays: used, counted, isDue, isToday }) =>
      [date.slice(5), because, name, counted ? `+${used}` : used, isDue ? 'due' : '', isToday ? 'today' : ''].filter((part) => part !== '' && part !== null).join(' '),
  );
}

describe('the explanation of a clock', () => {
  it('names every day from acceptance to the due day, with the holiday and the make-up day', () => {
    expect(explained(ledgerOf('accepted 2026-09-30'), 3, '2026-10-08')).toEqual([
      '09-30 acceptance-day 0',
      '10-01 holiday 国庆节 0', '10-02 holiday 国庆节 0', '10-03 holiday 国庆节 0', '10-04 holiday 国庆节 0',
      '10-05 holiday 国庆节 0', '10-06 holiday 国庆节 0', '10-07 holiday 国庆节 0',
      '10-08 working-day +1 today',
      '10-09 working-day +2',
      '10-10 make-up-day 国庆节 +3 due',
    ]);
  });

  it('gives the ground of a pause, from the day after it begins to the day on which it ends', () => {
    expect(explained(ledgerOf('accepted 2026-03-02', 'paused 2026-03-03', 'resumed 2026-03-05'), 3, '2026-03-03')).toEqual([
      '03-02 acceptance-day 0',
      '03-03 working-day +1 today',
      '03-04 paused hearing 1',
      '03-05 paused hearing 1',
      '03-06 working-day +2',
      '03-07 weekend 2', '03-08 weekend 2',
      '03-09 working-day +3 due',
    ]);
  });

  it('runs on to today where that is later, and to the stop where that is later', () => {
    expect(explained(ledgerOf('accepted 2026-03-02'), 1, '2026-03-04').at(-1)).toBe('03-04 working-day +2 today');
    expect(explained(ledgerOf('accepted 2026-03-02', 'stopped 2026-03-05'), 1, '2026-03-20').at(-1)).toBe('03-05 working-day +3');
  });

  it('shows the days between an early decision and the due day as stopped', () => {
    expect(explained(ledgerOf('accepted 2026-03-02', 'stopped 2026-03-03'), 3, '2026-03-04')).toEqual([
      '03-02 acceptance-day 0', '03-03 working-day +1', '03-04 stopped 1 today', '03-05 stopped 1 due',
    ]);
  });

  it('counts calendar days on rest days too', () => {
    const days = explainClock(ledgerOf('accepted 2026-04-03'), { days: 2, unit: 'calendar-day' }, calendar, civilDate('2026-04-03'));
    expect(days.map(({ because, name, usedDays: used }) => [because, name, used])).toEqual([
      ['acceptance-day', null, 0], ['calendar-day', '清明节', 1], ['calendar-day', '清明节', 2],
    ]);
  });

  it('carries the entries of the ledger on their days', () => {
    const ledger = ledgerOf('accepted 2026-03-02', 'paused 2026-03-03', 'resumed 2026-03-03', 'extended 2026-03-04 1');
    const days = explainClock(ledger, { days: 2, unit: 'working-day' }, calendar, civilDate('2026-03-02'));
    expect(days.map(({ entries }) => entries.map(({ kind }) => kind))).toEqual([['accepted'], ['paused', 'resumed'], ['extended'], []]);
  });

  it('marks the days of a year without a published schedule as provisional', () => {
    const days = explainClock(ledgerOf('accepted 2026-12-30'), { days: 2, unit: 'working-day' }, calendar, civilDate('2026-12-30'));
    expect(days.filter(({ provisional }) => provisional).map(({ date }) => date)).toEqual(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04']);
  });

  it('has no day before acceptance and at most 1,500 after', () => {
    expect(explained([], 5, '2026-03-02')).toEqual([]);
    expect(explained(ledgerOf('accepted 2018-01-02', 'paused 2018-01-03'), 5, '2026-03-02')).toHaveLength(1_500);
  });

  it('agrees with the used days and the due day of any ledger', () => {
    fc.assert(
      fc.property(fc.oneof(anyClock, anyOverlappingClock), ({ ledger, limit, today }) => {
        const days = explainClock(ledger, limit, calendar, today);
        const dueOn = dueDay(ledger, limit, calendar);
        const stop = ledger.find(({ kind }) => kind === 'stopped')?.on;
        expect(days.filter(({ isDue }) => isDue).map(({ date }) => date)).toEqual(dueOn === null ? [] : [dueOn]);
        expect(days.find(({ date }) => date === (stop ?? today))?.usedDays).toBe(usedDays(ledger, limit.unit, calendar, today));
        expect(days.flatMap(({ entries }) => entries)).toEqual(ledger);
        expect(days.every(({ counted, usedDays: used }, index) => used === (days[index - 1]?.usedDays ?? 0) + (counted ? 1 : 0))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
