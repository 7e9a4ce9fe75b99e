import { type CivilDate, civilDateAt, dayNumberOf } from './civil-date.js';

/**
 * The first instant of a day on the wall of a time zone, in epoch milliseconds. Where the clocks skip midnight it is the
 * instant after the gap; where a zone skips the day, the beginning of the next.
 */
export function startOfDay(date: CivilDate, timeZone: string): number {
  const midnightUtc = dayNumberOf(date) * DAY;
  // Zones reach from 12 hours behind to 14 hours ahead, and have moved by whole quarter hours since 1972.
  for (let at = midnightUtc - 15 * HOUR; ; at += QUARTER_HOUR) {
    if (civilDateAt(at, timeZone) >= date) return at;
  }
}

const QUARTER_HOUR = 900_000;
const HOUR = 4 * QUARTER_HOUR;
const DAY = 24 * HOUR;
