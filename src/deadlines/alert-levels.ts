import type { AlertSettings, ToldParty } from '../config/alert-settings.js';
import { addDays, type CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';

export const ALERT_LEVELS = ['near-due', 'overdue', 'escalated'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** The levels above near-due, the mildest first; whoever has reached one has reached those before it. */
export const OVERDUE_LEVELS = ['overdue', 'escalated'] as const satisfies readonly AlertLevel[];

/** Who is told of an alert of a level. */
export function toldTo(level: AlertLevel, { nearDueTo, overdueTo, escalatedTo }: AlertSettings): readonly ToldParty[] {
  return { 'near-due': nearDueTo, overdue: overdueTo, escalated: escalatedTo }[level];
}

/** For each of the levels above near-due the latest due day that has reached it today. Overdue starts on the next calendar day, working or not. */
export function reachedDueDays({ overdueAfter, escalatedAfter }: AlertSettings, calendar: WorkingCalendar, today: CivilDate): readonly CivilDate[] {
  return [overdueAfter, escalatedAfter].map((workingDays) => {
    let day = addDays(today, -1);
    while (calendar.workingDaysBetween(day, today) < workingDays) day = addDays(day, -1);
    return day;
  });
}
