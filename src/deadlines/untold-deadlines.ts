import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { LEVEL_RULES, type LevelReach } from './alert-levels.js';

/** Which due days have reached which level, in the order of the rules, for every calendar that projects are reckoned by. */
export interface Reaches {
  readonly today: CivilDate;
  readonly byCalendar: ReadonlyMap<string, readonly LevelReach[]>;
}

/** The first parameters of a statement that asks for what is untold: today, the calendars, and for each level where it begins and ends. */
export function reachParameters({ today, byCalendar }: Reaches): readonly unknown[] {
  const calendars = [...byCalendar.values()];
  return [
    today,
    [...byCalendar.keys()],
    ...LEVEL_RULES.flatMap((_, at) => [calendars.map((reaches) => reaches[at]!.dueFrom), calendars.map((reaches) => reaches[at]!.dueTo)]),
  ];
}

/** How many parameters these are. */
export const REACH_PARAMETERS = 2 + 2 * LEVEL_RULES.length;

/**
 * What is near due or overdue and not yet told, a row for each level, selected by state: however long nobody has asked, all
 * of it is here. `within` narrows it to some rows of `deadline d`. An order about no project goes by the country's calendar.
 */
export function untold(within: string): string {
  return `
    with calendar_of as materialized (select key, version, definition ->> 'calendar' as calendar from workflow_version)
    select d.id, d.revision, l.level, d.due_on,
      coalesce(d.owner_id, '${NOBODY}') as owner_id, coalesce(d.department_key, '') as department_key,
      coalesce(p.agent_id, '${NOBODY}') as agent_id, coalesce(p.park_key, '') as park_key
    from deadline d
    left join project p on p.id = d.project_id
    left join calendar_of w on w.key = p.workflow_key and w.version = p.workflow_version
    join unnest($2::text[], ${bounds((at) => `$${3 + at}::date[]`)}) as r (calendar, ${bounds((at) => `bound_${at}`)})
      on r.calendar = coalesce(w.calendar, '${COUNTRY_CALENDAR}')
    cross join lateral unnest(array_remove(array[${LEVEL_RULES.map(({ level }, at) => levelIfReached(level, at)).join(', ')}], null)) as l (level)
    where d.open and d.warn_on <= $1::date and ${within}
      and not exists (select from alert a where a.deadline_id = d.id and a.revision = d.revision and a.level = l.level)`;
}

/** Stands for null where rows are joined by equality, which the planner is quick at. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

function bounds(text: (at: number) => string): string {
  return Array.from({ length: 2 * LEVEL_RULES.length }, (_, at) => text(at)).join(', ');
}

/** An expression and no join on the range: the planner has no idea how many rows a range lets through. */
function levelIfReached(level: string, at: number): string {
  return `case when d.due_on between r.bound_${2 * at} and r.bound_${2 * at + 1} then '${level}' end`;
}
