import type { CalendarYear } from '../../../src/core/calendar/calendar-year.js';
import { type CivilDate, civilDate, weekdayOf } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import {
  oracleAddWorkingDays,
  oracleDaysThrough,
  oracleIsWorkingDay,
  oracleNextDay,
  oracleWorkingDaysBetween,
} from './oracle.js';

const years = shippedYears();
const calendar = workingCalendar(years);
const isWorking = oracleIsWorkingDay(years);
const d = civilDate;

describe('counting by working days', () => {
  it.each([
    ['2026-09-30', 3, '2026-10-10', 'across the October holiday, on a make-up Saturday'],
    ['2026-02-14', 5, '2026-02-28', 'from a make-up Saturday to another'],
    ['2025-12-31', 1, '2026-01-04', 'across the year, on a make-up Sunday'],
    ['2026-09-19', 1, '2026-09-20', 'from a rest day, on a make-up Sunday'],
    ['2018-12-28', 3, '2019-01-03', 'over 29 December 2018, announced with 2019'],
    ['2025-09-26', 20, '2025-10-30', 'over two make-up days and eight days off'],
  ])('from %s %d working days end on %s: %s', (from, n, due) => {
    expect(calendar.addWorkingDays(d(from), n)).toBe(due);
    expect(calendar.workingDaysBetween(d(from), d(due))).toBe(n);
  });

  it('28 working days lie between 2022-08-12 and 2022-09-22', () => {
    expect(calendar.workingDaysBetween(d('2022-08-12'), d('2022-09-22'))).toBe(28);
  });

  it('agrees with stepping day by day from every day of 2018 to 2026, for 0 to 60 days, and back', () => {
    const wrong: string[] = [];
    for (const start of oracleDaysThrough(d('2018-01-01'), d('2026-12-31'))) {
      let expected: CivilDate = start;
      for (let n = 0; n <= 60; n += 1) {
        if (n > 0) expected = oracleAddWorkingDays(isWorking, expected, 1);
        const added = calendar.addWorkingDays(start, n);
        if (added !== expected) wrong.push(`${start} + ${n} = ${added}, not ${expected}`);
        if (calendar.workingDaysBetween(start, added) !== n) wrong.push(`WD(${start}, ${added}] is not ${n}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with stepping day by day between every day of 2020 and 100 days on, and over the edge of the announced years', () => {
    const wrong: string[] = [];
    const starts = [...oracleDaysThrough(d('2020-01-01'), d('2020-12-31')), ...oracleDaysThrough(d('2026-10-01'), d('2027-10-10'))];
    for (const a of starts) {
      const b = calendar.addWorkingDays(a, 67);
      if (calendar.workingDaysBetween(a, b) !== oracleWorkingDaysBetween(isWorking, a, b)) wrong.push(a);
      if (calendar.isWorkingDay(a) !== isWorking(a)) wrong.push(`${a} itself`);
    }
    expect(wrong).toEqual([]);
  });

  it('counts nothing backwards and nothing from a day to itself', () => {
    expect(calendar.workingDaysBetween(d('2026-03-02'), d('2026-03-02'))).toBe(0);
    expect(calendar.workingDaysBetween(d('2026-03-10'), d('2026-03-02'))).toBe(0);
  });

  it('adding no days is the day itself, a rest day too', () => {
    expect(calendar.addWorkingDays(d('2026-09-19'), 0)).toBe('2026-09-19');
  });

  it('refuses parts of days, negative days, and dates outside 1990 to 2100', () => {
    expect(() => calendar.addWorkingDays(d('2026-03-02'), -1)).toThrow(RangeError);
    expect(() => calendar.addWorkingDays(d('2026-03-02'), 1.5)).toThrow(RangeError);
    expect(() => calendar.isWorkingDay(d('1989-12-31'))).toThrow(/1990-01-01 to 2100-12-31/);
    expect(() => calendar.workingDaysBetween(d('2100-12-01'), d('2101-01-01'))).toThrow(/1990-01-01 to 2100-12-31/);
    expect(() => calendar.addWorkingDays(d('2100-12-30'), 5)).toThrow(/1990-01-01 to 2100-12-31/);
    expect(() => calendar.nextWorkingDayOnOrAfter(d('2101-01-01'))).toThrow(RangeError);
    expect(() => workingCalendar([{ year: 1980, days: [{ date: d('1980-01-01'), name: '元旦', isOffDay: true }] }])).toThrow(RangeError);
  });

  it('reaches both ends of its range', () => {
    expect(calendar.workingDaysBetween(d('1990-01-01'), d('2100-12-31'))).toBeGreaterThan(28_000);
    expect(calendar.addWorkingDays(d('2100-12-30'), 1)).toBe('2100-12-31');
  });

  it('finds the next working day on or after any day of 2026', () => {
    const wrong: string[] = [];
    for (const date of oracleDaysThrough(d('2026-01-01'), d('2026-12-31'))) {
      let expected = date;
      while (!isWorking(expected)) expected = oracleNextDay(expected);
      if (calendar.nextWorkingDayOnOrAfter(date) !== expected) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the description of a day', () => {
  it.each([
    ['2026-03-02', 'working-day', null],
    ['2026-03-07', 'weekend', null],
    ['2026-10-03', 'holiday', '国庆节'],
    ['2026-10-10', 'make-up-day', '国庆节'],
    ['2018-12-29', 'make-up-day', '元旦'],
  ])('%s is a %s', (date, kind, name) => {
    const working = kind === 'working-day' || kind === 'make-up-day';
    expect(calendar.describe(d(date))).toEqual({ date, working, kind, name, provisional: false });
  });
});

describe('a year without a published schedule', () => {
  it('has weekends and fixed-date holidays only', () => {
    const off = oracleDaysThrough(d('2027-01-01'), d('2027-12-31')).filter((date) => !calendar.isWorkingDay(date) && ![0, 6].includes(weekdayOf(date)));
    expect(off).toEqual(['2027-01-01', '2027-10-01']);
    expect(calendar.describe(d('2027-05-02'))).toMatchObject({ kind: 'holiday', name: '劳动节', provisional: true });
    expect(oracleDaysThrough(d('2028-01-01'), d('2028-12-31')).filter((date) => calendar.describe(date).kind === 'holiday')).toEqual(
      ['2028-01-01', '2028-05-01', '2028-05-02', '2028-10-01', '2028-10-02', '2028-10-03'],
    );
  });

  it('makes every one of its dates provisional, and every span that reaches into it', () => {
    expect(oracleDaysThrough(d('2027-01-01'), d('2027-12-31')).every((date) => calendar.isProvisional(date))).toBe(true);
    expect(calendar.isProvisionalSpan(d('2026-12-01'), d('2026-12-31'))).toBe(false);
    expect(calendar.isProvisionalSpan(d('2026-12-01'), d('2027-01-01'))).toBe(true);
    expect(calendar.isProvisionalSpan(d('2003-12-31'), d('2004-01-02'))).toBe(false);
    expect(calendar.isProvisionalSpan(d('2027-03-01'), d('2027-03-01'))).toBe(false);
  });

  it('is one whose list of days is empty', () => {
    const withEmpty2027 = workingCalendar([...years, { year: 2027, days: [] }]);
    expect(withEmpty2027.describe(d('2027-10-01'))).toMatchObject({ kind: 'holiday', provisional: true });
  });

  it('is exact on a day that the schedule of a neighbouring year names', () => {
    const only2019 = workingCalendar([{ year: 2019, days: [{ date: d('2018-12-29'), name: '元旦', isOffDay: false }] }]);
    expect(only2019.describe(d('2018-12-29'))).toEqual({
      date: '2018-12-29', working: true, kind: 'make-up-day', name: '元旦', provisional: false,
    });
    expect(only2019.isProvisional(d('2018-12-28'))).toBe(true);
    expect(only2019.isProvisionalSpan(d('2018-12-28'), d('2019-01-05'))).toBe(true);
    expect(only2019.isProvisionalSpan(d('2018-12-30'), d('2018-12-31'))).toBe(true);
    expect(only2019.isProvisionalSpan(d('2018-12-31'), d('2019-01-05'))).toBe(false);
  });
});

describe('the schedule of a place over that of the country', () => {
  const sanYueSan: CalendarYear = { year: 2026, days: [{ date: d('2026-04-20'), name: '三月三', isOffDay: true }] };

  it('overrides it where both name a date, and leaves the rest', () => {
    const guangxi = workingCalendar([...years, sanYueSan]);
    expect(guangxi.describe(d('2026-04-20'))).toMatchObject({ kind: 'holiday', name: '三月三' });
    expect(guangxi.addWorkingDays(d('2026-04-17'), 1)).toBe('2026-04-21');
    expect(guangxi.describe(d('2026-10-10')).kind).toBe('make-up-day');
  });

  it('can make a national holiday work', () => {
    const working: CalendarYear = { year: 2026, days: [{ date: d('2026-10-07'), name: '国庆节', isOffDay: false }] };
    expect(workingCalendar([...years, working]).describe(d('2026-10-07'))).toMatchObject({ kind: 'working-day', name: null });
  });
});
