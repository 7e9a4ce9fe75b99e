import { civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { oracleDaysThrough } from './oracle.js';

const MAKE_UP_DAYS: Readonly<Record<number, string>> = {
  2018: '02-11 02-24 04-08 04-28 09-29 09-30 12-29',
  2019: '02-02 02-03 04-28 05-05 09-29 10-12',
  2020: '01-19 04-26 05-09 06-28 09-27 10-10',
  2021: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  2022: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  2023: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  2024: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  2025: '01-26 02-08 04-27 09-28 10-11',
  2026: '01-04 02-14 02-28 05-09 09-20 10-10',
};

const years = shippedYears();
const calendar = workingCalendar(years);
const daysOf = (year: number) => oracleDaysThrough(civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)).map((date) => calendar.describe(date));

describe('the shipped schedules', () => {
  it('run from 2004 to 2026 without a gap, each with its days in order', () => {
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
    for (const { days } of years) expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
  });

  it.each(Object.keys(MAKE_UP_DAYS).map(Number))('have exactly the make-up days announced for %d', (year) => {
    const makeUpDays = daysOf(year).filter(({ kind }) => kind === 'make-up-day');
    expect(makeUpDays.map(({ date }) => date.slice(5)).join(' ')).toBe(MAKE_UP_DAYS[year]);
    expect(makeUpDays.every(({ working, provisional }) => working && !provisional)).toBe(true);
  });

  it('have exactly the days off announced for 2026, by name', () => {
    const spans = new Map<string | null, string[]>();
    for (const { kind, name, date } of daysOf(2026)) {
      if (kind === 'holiday') spans.set(name, [...(spans.get(name) ?? []), date.slice(5)]);
    }
    expect([...spans].map(([name, dates]) => `${name} ${dates[0]} to ${dates.at(-1)}, ${dates.length}`)).toEqual([
      '元旦 01-01 to 01-03, 3',
      '春节 02-15 to 02-23, 9',
      '清明节 04-04 to 04-06, 3',
      '劳动节 05-01 to 05-05, 5',
      '端午节 06-19 to 06-21, 3',
      '中秋节 09-25 to 09-27, 3',
      '国庆节 10-01 to 10-07, 7',
    ]);
  });

  it('know that the Spring Festival of 2020 was extended to 2 February', () => {
    expect(calendar.isWorkingDay(civilDate('2020-01-31'))).toBe(false);
    expect(calendar.describe(civilDate('2020-02-02')).kind).toBe('holiday');
    expect(calendar.isWorkingDay(civilDate('2020-02-03'))).toBe(true);
  });

  it('do not pretend to know 2027', () => {
    expect(calendar.isProvisional(civilDate('2026-12-31'))).toBe(false);
    expect(calendar.isProvisional(civilDate('2027-01-01'))).toBe(true);
  });
});
