import type { CalendarYear } from '../core/calendar/calendar-year.js';
import { workingCalendar, type WorkingCalendar } from '../core/calendar/working-calendar.js';

/** The calendar of the country; those of places lie over it. */
export const COUNTRY_CALENDAR = 'CN';

/** A calendar as it is now, and as it was. */
export interface CalendarInForce extends WorkingCalendar {
  /** Counts the amendments of all calendars. */
  readonly revision: number;
  /** The calendar as it was at an earlier revision: what was decided by it keeps its days. */
  asOf(revision: number): WorkingCalendar;
}

/** A year's schedule in one of its versions. */
export interface CalendarYearVersion extends CalendarYear {
  readonly key: string;
  readonly revision: number;
}

/** The calendar of this key by every version up to `revision`. Earlier ones are laid out when they are first asked for. */
export function calendarInForce(key: string, versions: readonly CalendarYearVersion[], revision: number): CalendarInForce {
  const earlier = new Map<number, WorkingCalendar>();
  const now = calendarAt(key, versions, revision);
  return {
    ...now,
    revision,
    asOf(asked) {
      if (asked >= revision) return now;
      const known = earlier.get(asked) ?? calendarAt(key, versions, asked);
      earlier.set(asked, known);
      return known;
    },
  };
}

function calendarAt(key: string, versions: readonly CalendarYearVersion[], revision: number): WorkingCalendar {
  const country = latest(COUNTRY_CALENDAR, versions, revision);
  return workingCalendar(country, key === COUNTRY_CALENDAR ? [] : latest(key, versions, revision));
}

/** The version of each year that was in force at a revision. */
function latest(key: string, versions: readonly CalendarYearVersion[], revision: number): readonly CalendarYear[] {
  const years = new Map<number, CalendarYearVersion>();
  for (const version of versions) {
    if (version.key !== key || version.revision > revision) continue;
    if ((years.get(version.year)?.revision ?? 0) < version.revision) years.set(version.year, version);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
