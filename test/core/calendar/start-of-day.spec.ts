import * as fc from 'fast-check';
import { addDays, type CivilDate, civilDate, civilDateAt } from '../../../src/core/calendar/civil-date.js';
import { startOfDay } from '../../../src/core/calendar/start-of-day.js';

const ZONES = ['Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'America/New_York', 'America/Sao_Paulo', 'Asia/Beirut', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const anyDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(civilDate('1980-01-01'), days));

describe('the start of a day', () => {
  it.each([
    ['Asia/Shanghai', '2026-03-06', '2026-03-05T16:00:00.000Z'],
    ['UTC', '2026-03-06', '2026-03-06T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-03-06', '2026-03-05T18:15:00.000Z'],
    // Clocks went forward an hour at midnight: the day began at one.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    // The day on which they go back in the night.
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['Asia/Shanghai', '1986-05-04', '1986-05-03T16:00:00.000Z'],
    // Samoa went without this day.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
  ])('in %s of %s is %s', (zone, date, instant) => {
    expect(new Date(startOfDay(civilDate(date), zone)).toISOString()).toBe(instant);
  });

  it('has the day from then on, and the day before until then', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyDate, (zone, date: CivilDate) => {
        const start = startOfDay(date, zone);
        expect([civilDateAt(start - 1, zone), civilDateAt(start, zone)]).toEqual([addDays(date, -1), date]);
      }),
      { numRuns: 300 },
    );
  });
});
