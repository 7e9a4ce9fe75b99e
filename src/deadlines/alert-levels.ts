import type { CivilDate } from '../core/calendar/civil-date.js';
import { addDays } from '../core/calendar/civil-date.js';
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

/** The due days for which a level holds, both ends included. */
export interface LevelReach {
  readonly level: AlertLevel;
  readonly dueFrom: CivilDate;
  readonly dueTo: CivilDate;
}

/** Which due days have reached which level today, for deadlines whose warn day has come. */
export function levelReaches(calendar: WorkingCalendar, today: CivilDate): readonly LevelReach[] {
  return LEVEL_RULES.map(({ level, overdueBy }) => {
    if (overdueBy === null) return { level, dueFrom: today, dueTo: LAST_DAY };
    return { level, dueFrom: FIRST_DAY, dueTo: lastDueDay(overdueBy, calendar, today) };
  });
}

const FIRST_DAY = '1900-01-01' as CivilDate;
const LAST_DAY = '2999-12-31' as CivilDate;

/** The latest due day since which so many working days have passed. Overdue starts on the next calendar day, working or not. */
function lastDueDay(workingDays: number, calendar: WorkingCalendar, today: CivilDate): CivilDate {
  let day = addDays(today, -1);
  while (calendar.workingDaysBetween(day, today) < workingDays) day = addDays(day, -1);
  return day;
}
