import { type CivilDate, civilDate, dayNumberOf } from './civil-date.js';

const FROM = civilDate('1990-01-01');
const TO = civilDate('2100-12-31');

/** Day numbers of the first and the last day that calendars know of. */
export const FIRST_COVERED = dayNumberOf(FROM);
export const LAST_COVERED = dayNumberOf(TO);
export const COVERED = `the covered range ${FROM} to ${TO}`;

export function isCovered(date: CivilDate): boolean {
  return date >= FROM && date <= TO;
}
