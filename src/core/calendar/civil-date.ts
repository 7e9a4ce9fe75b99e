/** A day of the civil calendar, written 'YYYY-MM-DD', 1900 to 2999. It has no time and no zone; text order is time order. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** The date that the text writes, or null unless it is a real day in exactly the form 'YYYY-MM-DD'. */
export function parseCivilDate(text: string): CivilDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const number = dayNumberOf(text as CivilDate);
  if (number < FIRST_DAY || number > LAST_DAY) return null;
  return civilDateOf(number) === text ? (text as CivilDate) : null;
}

/** The date that the text writes. Throws RangeError where `parseCivilDate` answers null. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new RangeError(`'${text}' is not a day between 1900-01-01 and 2999-12-31 written YYYY-MM-DD`);
  return date;
}

/** The date n calendar days later (earlier if n is negative). Throws RangeError outside 1900–2999 or if n is not whole. */
export function addDays(date: CivilDate, n: number): CivilDate {
  return civilDateOf(dayNumberOf(date) + n);
}

/** Calendar days from a to b: b − a, negative if b is earlier. The day a itself does not count (民法典 art. 201). */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumberOf(b) - dayNumberOf(a);
}

/** 0 Sunday, 1 Monday … 6 Saturday. */
export function weekdayOf(date: CivilDate): number {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** The weekday of a day number, 0 Sunday to 6 Saturday. Day 0 was a Thursday. */
export function weekdayOfDayNumber(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** Days since 1970-01-01 (negative before it). Pure integer arithmetic over years that begin in March, so that 29 February is a year's last day. */
export function dayNumberOf(date: CivilDate): number {
  const month = digit(date, 5) * 10 + digit(date, 6);
  const writtenYear = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const year = month <= 2 ? writtenYear - 1 : writtenYear;
  const monthFromMarch = month <= 2 ? month + 9 : month - 3;
  const dayOfYear = (((153 * monthFromMarch + 2) / 5) | 0) + digit(date, 8) * 10 + digit(date, 9) - 1;
  return year * 365 + ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0) + dayOfYear - DAYS_FROM_YEAR_0;
}

/** The date of a day number; the inverse of `dayNumberOf`. Throws RangeError outside 1900–2999 or if the number is not whole. */
export function civilDateOf(dayNumber: number): CivilDate {
  if (!(dayNumber >= FIRST_DAY && dayNumber <= LAST_DAY && Number.isInteger(dayNumber))) {
    throw new RangeError(`day number ${dayNumber} is not a day between 1900-01-01 and 2999-12-31`);
  }
  const days = dayNumber + DAYS_FROM_YEAR_0;
  const era = (days / 146097) | 0;
  const dayOfEra = days - era * 146097;
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${year}-${TWO_DIGITS[month]!}-${TWO_DIGITS[day]!}` as CivilDate;
}

/**
 * The date on the wall of a time zone (IANA name, such as 'Asia/Shanghai') at an instant in epoch milliseconds.
 * Throws RangeError for an unknown zone or a year outside 1900–2999.
 */
export function civilDateAt(epochMillis: number, timeZone: string): CivilDate {
  const slot = Math.floor(epochMillis / QUARTER_HOUR);
  const last = lastDates.get(timeZone);
  if (last !== undefined && last.slot === slot && slot >= FIRST_EVEN_SLOT) return last.date;
  const date = civilDate(formatterOf(timeZone).format(epochMillis));
  lastDates.set(timeZone, { slot, date });
  return date;
}

/** Since 1972 every zone is a whole number of quarter hours from UTC, so that no midnight falls inside such a slot. */
const QUARTER_HOUR = 900_000;
const FIRST_EVEN_SLOT = (2 * 365 + 31) * 96;
const DAYS_FROM_YEAR_0 = 719_468;
const FIRST_DAY = -25_567;
const LAST_DAY = 376_199;
const TWO_DIGITS = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'));

const formatters = new Map<string, Intl.DateTimeFormat>();
const lastDates = new Map<string, { readonly slot: number; readonly date: CivilDate }>();

/** Making a formatter costs a thousand times what using it does. Swedish writes dates as YYYY-MM-DD. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

function digit(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}
