import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { AlertLevel, LevelReach } from './alert-levels.js';

/** Which due days have reached which level, for every calendar that projects are reckoned by. */
export interface Reaches {
  readonly today: CivilDate;
  readonly byCalendar: ReadonlyMap<string, readonly LevelReach[]>;
}

/** The first five parameters of `UNTOLD`. */
export function reachParameters({ today, byCalendar }: Reaches): readonly unknown[] {
  const rows = [...byCalendar].flatMap(([calendar, reaches]) => reaches.map((reach) => ({ calendar, ...reach })));
  const column = <T>(of: (row: (typeof rows)[number]) => T): readonly T[] => rows.map(of);
  return [
    today,
    column(({ calendar }) => calendar),
    column(({ level }): AlertLevel => level),
    column(({ dueFrom }) => dueFrom),
    column(({ dueTo }) => dueTo),
  ];
}

/**
 * What is near due or overdue and not yet told, a row for each level, selected by state: however long nobody has asked, all
 * of it is here. `within` narrows it to some rows of `deadline d`. An order about no project goes by the country's calendar.
 */
export function untold(within: string): string {
  return `
    select d.id, d.revision, r.level, d.due_on,
      coalesce(d.owner_id, '${NOBODY}') as owner_id, coalesce(d.department_key, '') as department_key,
      coalesce(p.agent_id, '${NOBODY}') as agent_id, coalesce(p.park_key, '') as park_key
    from deadline d
    left join project p on p.id = d.project_id
    left join (select key, version, definition ->> 'calendar' as calendar from workflow_version offset 0) w
      on w.key = p.workflow_key and w.version = p.workflow_version
    join unnest($2::text[], $3::text[], $4::date[], $5::date[]) as r (calendar, level, due_from, due_to)
      on r.calendar = coalesce(w.calendar, '${COUNTRY_CALENDAR}') and d.due_on between r.due_from and r.due_to
    where d.open and d.warn_on <= $1::date and ${within}
      and not exists (select from alert a where a.deadline_id = d.id and a.revision = d.revision and a.level = r.level)`;
}

/** Stands for null where rows are joined by equality, which the planner is quick at. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
