import { addDays, type CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';

export const ALERT_LEVELS = ['near-due', 'overdue', 'escalated'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Whom an alert is told to, by the part that a person plays in the matter. */
export type ToldParty = 'handler' | 'agent' | 'department-head' | 'park-leader' | 'city-leader';

export interface LevelRule {
  readonly level: AlertLevel;
  /** `near-due` holds from the warn day to the due day; the others once so many working days have passed since the due day. */
  readonly overdueBy: number | null;
  readonly toldTo: readonly ToldParty[];
}

/** When each level is reached and who is told. Who wants other delays or other people changes them here. */
export const LEVEL_RULES: readonly LevelRule[] = [
  { level: 'near-due', overdueBy: null, toldTo: ['handler', 'agent'] },
  { level: 'overdue', overdueBy: 0, toldTo: ['handler', 'agent', 'department-head', 'park-leader'] },
  { level: 'escalated', overdueBy: 3, toldTo: ['handler', 'agent', 'department-head', 'city-leader'] },
];

/** The levels above near-due, the mildest first; whoever has reached one has reached those before it. */
export const OVERDUE_RULES = LEVEL_RULES.flatMap(({ level, overdueBy }) => (overdueBy === null ? [] : [{ level, overdueBy }])).sort(
  (one, other) => one.overdueBy - other.overdueBy,
);

/** For each of these levels the latest due day that has reached it today. Overdue starts on the next calendar day, working or not. */
export function reachedDueDays(calendar: WorkingCalendar, today: CivilDate): readonly CivilDate[] {
  return OVERDUE_RULES.map(({ overdueBy }) => {
    let day = addDays(today, -1);
    while (calendar.workingDaysBetween(day, today) < overdueBy) day = addDays(day, -1);
    return day;
  });
}
