import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { countDays } from './day-count.js';
import type { ClockLedger } from './ledger.js';
import type { DayUnit } from './limit.js';
import { type Segment, runningSegments } from './segments.js';

/** Days that the clock has run up to today, in the unit. Finished on the day of acceptance is 0 days (即办). */
export function usedDays(ledger: ClockLedger, unit: DayUnit, calendar: WorkingCalendar, today: CivilDate): number {
  return usedDaysOf(runningSegments(ledger), unit, calendar, today);
}

/** Σ of the days in the segments; an open one ends today, and counts nothing if it starts later. */
export function usedDaysOf(segments: readonly Segment[], unit: DayUnit, calendar: WorkingCalendar, today: CivilDate): number {
  let used = 0;
  for (const segment of segments) used += countDays(unit, calendar, segment.start, segment.end ?? today);
  return used;
}
