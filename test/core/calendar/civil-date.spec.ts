import * as fc from 'fast-check';
import {
  addDays,
  civilDate,
  civilDateAt,
  civilDateOf,
  dayNumberOf,
  daysBetween,
  parseCivilDate,
  weekdayOf,
} from '../../../src/core/calendar/civil-date.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY;
const LAST = Date.UTC(2999, 11, 31) / DAY;

describe('a civil date', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-04-31', '1900-02-29', '1899-12-31', '3000-01-01'])(
    '%s is no day that it accepts',
    (text) => {
      expect(parseCivilDate(text)).toBeNull();
      expect(() => civilDate(text)).toThrow(RangeError);
    },
  );

  it.each(['2026-1-1', '20260101', '2026-01-01T00:00:00Z', ' 2026-01-01', '2026-01-01\n', '', '２０２６-01-01'])(
    'is written YYYY-MM-DD and in no other way, such as %j',
    (text) => expect(parseCivilDate(text)).toBeNull(),
  );

  it('accepts the leap days of 2000 and 2024', () => {
    expect(civilDate('2000-02-29')).toBe('2000-02-29');
    expect(civilDate('2024-02-29')).toBe('2024-02-29');
  });

  it('agrees with the machine calendar on every day from 1900 to 2999', () => {
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number += 1) {
      const expected = new Date(number * DAY).toISOString().slice(0, 10);
      const date = civilDateOf(number);
      if (date !== expected || dayNumberOf(date) !== number || parseCivilDate(date) !== date) wrong.push(expected);
      if (weekdayOf(date) !== new Date(number * DAY).getUTCDay()) wrong.push(`${expected} weekday`);
    }
    expect(wrong).toEqual([]);
  });

  it('refuses to leave 1900 to 2999, and parts of days', () => {
    expect(() => addDays(civilDate('2999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(civilDate('1900-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(civilDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => civilDateOf(NaN)).toThrow(RangeError);
  });

  it('is as many days from another as were added', () => {
    const dayNumbers = fc.integer({ min: -20_000, max: 300_000 });
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: -5_000, max: 5_000 }), (number, n) => {
        const date = civilDateOf(number);
        return daysBetween(date, addDays(date, n)) === n;
      }),
    );
  });
});

describe('the date on the wall', () => {
  it('changes at midnight in Shanghai, not in UTC', () => {
    expect(civilDateAt(Date.UTC(2026, 8, 30, 15, 59, 59, 999), 'Asia/Shanghai')).toBe('2026-09-30');
    expect(civilDateAt(Date.UTC(2026, 8, 30, 16), 'Asia/Shanghai')).toBe('2026-10-01');
    expect(civilDateAt(Date.UTC(2026, 8, 30, 16), 'UTC')).toBe('2026-09-30');
  });

  it('agrees with a fresh formatter at any instant in zones with odd offsets', () => {
    const zones = ['Asia/Shanghai', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Monrovia', 'Pacific/Apia'];
    const formatters = new Map(zones.map((zone) => [zone, new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })]));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: -2e12, max: 4e12 }), fc.integer({ min: 0, max: 2_000_000 }), (zone, at, step) =>
        [at, at + step].every((millis) => civilDateAt(millis, zone) === formatters.get(zone)!.format(millis)),
      ),
      { numRuns: 2_000 },
    );
  });

  it('is unknown in a zone that does not exist', () => {
    expect(() => civilDateAt(0, 'Asia/Luzhou')).toThrow(RangeError);
  });
});
