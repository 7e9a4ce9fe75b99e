import type { Language } from './languages.js';

const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** How a day is written: with its year and weekday; without the year; or as figures alone, for narrow columns. */
export type DayForm = 'long' | 'short' | 'figures';

/** A civil date (`2026-10-10`) as people write it: 2026年10月10日 周六, Sat 10 Oct 2026. */
export function writtenDay(date: string, language: Language, form: DayForm = 'long'): string {
  if (form === 'figures') return date;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const weekday = WEEKDAYS[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
  if (language === 'zh') return `${form === 'long' ? `${year}年` : ''}${month}月${day}日 ${weekday}`;
  return `${weekday} ${day} ${MONTHS[month - 1]!}${form === 'long' ? ` ${year}` : ''}`;
}

/** An instant in the office's time zone, to the minute: 2026年10月10日 14:05, 10 Oct 2026 14:05. */
export function writtenInstant(instant: string, language: Language, timeZone: string): string {
  const { date, time } = inZone(instant, timeZone);
  const day = writtenDay(date, language).split(' ');
  return language === 'zh' ? `${day[0]} ${time}` : `${day.slice(1).join(' ')} ${time}`;
}

/** The civil date and time of day of an instant. */
export function inZone(instant: string | number, timeZone: string): { readonly date: string; readonly time: string } {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [date, time] = format.format(new Date(instant)).split(' ') as [string, string];
  return { date, time };
}

/** The instant of a civil date and time of day (`2026-10-10T14:05`) in a time zone, with its offset. */
export function instantOf(local: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${local}Z`);
  const offset = offsetAt(asIfUtc - offsetAt(asIfUtc, timeZone), timeZone);
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset) / 60_000;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${local}:00${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** Milliseconds that the zone is ahead of UTC at this instant. */
function offsetAt(instant: number, timeZone: string): number {
  const { date, time } = inZone(instant, timeZone);
  return Date.parse(`${date}T${time}Z`) - Math.floor(instant / 60_000) * 60_000;
}
