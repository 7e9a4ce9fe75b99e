import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addDaysOf } from './day-count.js';
import type { DecidingSegment } from './deciding-segment.js';
import type { DayUnit } from './limit.js';

/**
 * The day from which the light is yellow: the first in the deciding segment on which no more days are left than the threshold,
 * never after the due day. A threshold of 0 is the due day itself.
 */
export function warnDay({ start, remaining, dueOn }: DecidingSegment, threshold: number, unit: DayUnit, calendar: WorkingCalendar): CivilDate {
  if (threshold === 0) return dueOn;
  if (remaining <= threshold) return start;
  return addDaysOf(unit, calendar, start, remaining - threshold);
}

/** Days left at which the light turns yellow, unless the definition says otherwise: 2 for promises of 10 days or more, 1 for 3 to 9, 0 below. */
export function nearDueThreshold(promisedDays: number): number {
  if (promisedDays >= 10) return 2;
  return promisedDays >= 3 ? 1 : 0;
}
