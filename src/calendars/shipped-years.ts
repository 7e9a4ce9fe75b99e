import { createRequire } from 'node:module';
import type { CalendarYear, ScheduledDay } from '../core/calendar/calendar-year.js';
import { civilDate } from '../core/calendar/civil-date.js';

/**
 * The State Council schedules that the package `chinese-days` ships, one per announced year, 2004 onward, days in order.
 * The package is asked for its tables only: beyond its last year its functions silently answer by weekday.
 */
export function shippedYears(): CalendarYear[] {
  const days = [...scheduledDays(published.holidays, true), ...scheduledDays(published.workdays, false)];
  const years = [...new Set(days.map((day) => yearOf(day)))].sort((a, b) => a - b);
  return years.map((year) => ({ year, days: days.filter((day) => yearOf(day) === year).sort(byDate) }));
}

/** Dates to 'English name,中文名,statutory days'. */
interface PublishedDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as PublishedDays;

/** The package clips three names; the notices write them out. */
const FULL_NAMES: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

function scheduledDays(named: Readonly<Record<string, string>>, isOffDay: boolean): ScheduledDay[] {
  return Object.entries(named).map(([date, label]) => {
    const name = label.split(',')[1] ?? label;
    return { date: civilDate(date), name: FULL_NAMES[name] ?? name, isOffDay };
  });
}

function yearOf(day: ScheduledDay): number {
  return Number(day.date.slice(0, 4));
}

function byDate(a: ScheduledDay, b: ScheduledDay): number {
  return a.date < b.date ? -1 : 1;
}
