import type { CivilDate } from '../../core/calendar/civil-date.js';

/** The instant, in epoch milliseconds, at which the clocks of the zone show this day and time (HH:MM). */
export function instantAt(day: CivilDate, time: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const first = wanted - offsetAt(wanted, timeZone);
  // Near a change of the offset the first guess may have been made with the wrong one.
  return wanted - offsetAt(first, timeZone);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formatters.set(timeZone, formatter);
  }
  const shown = Date.parse(`${formatter.format(instant).replace(' ', 'T')}Z`);
  return shown - Math.floor(instant / 1000) * 1000;
}
