import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { OVERDUE_LEVELS } from './alert-levels.js';

/** Which due days have reached which level, for every calendar that projects are reckoned by. */
export interface Reached {
  readonly today: CivilDate;
  readonly byCalendar: ReadonlyMap<string, readonly CivilDate[]>;
}

/** The first parameters of a statement that asks for what is untold: today, the calendars, and for each level the latest due days. */
export function reachedParameters({ today, byCalendar }: Reached): readonly unknown[] {
  return [today, [...byCalendar.keys()], ...OVERDUE_LEVELS.map((_, at) => [...byCalendar.values()].map((dueDays) => dueDays[at]!))];
}

/** How many parameters these are. */
export const REACHED_PARAMETERS = 2 + OVERDUE_LEVELS.length;

/**
 * What is near due or overdue, a row for each level that it has reached, selected by state: however long nobody has asked,
 * all of it is here. `within` narrows it to some rows of `deadline d`. An order about no project goes by the country's calendar.
 */
export function watched(within: string): string {
  return `
    with calendar_of as materialized (
      select w.key, w.version, r.*
      from (select key, version, definition ->> 'calendar' from workflow_version union all select '', 0, '${COUNTRY_CALENDAR}') as w (key, version, calendar)
      join unnest($2::text[], ${columns((at) => `$${3 + at}::date[]`)}) as r (calendar, ${columns((at) => `reached_${at}`)}) using (calendar)
    )
    select d.id, d.revision, unnest(${levelsOf('d.due_on')}) as level, d.due_on,
      coalesce(d.owner_id, '${NOBODY}') as owner_id, coalesce(d.department_key, '') as department_key,
      coalesce(p.agent_id, '${NOBODY}') as agent_id, coalesce(p.park_key, ${PARK_OF_ORDER}, '') as park_key
    from deadline d
    left join project p on p.id = d.project_id
    left join calendar_of r on r.key = coalesce(p.workflow_key, '') and r.version = coalesce(p.workflow_version, 0)
    where d.open and d.warn_on <= $1::date and ${within}`;
}

/** Asked for orders alone: of the hundred thousand others nothing is looked up. */
const PARK_OF_ORDER = `case when d.kind = 'order' then (select o.park_key from supervision_order o where o.id::text = d.subject) end`;

/** Of that, what nobody has been told. The alerts are looked up one by one: it costs what is watched now and not all that was ever told. */
export function untold(within: string): string {
  return `
    select u.* from (${watched(within)}) u
    where not exists (select from alert a where a.deadline_id = u.id and a.revision = u.revision and a.level = u.level offset 0)`;
}

/** Stands for null where rows are joined by equality, which the planner is quick at. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

function columns(text: (at: number) => string): string {
  return OVERDUE_LEVELS.map((_, at) => text(at)).join(', ');
}

/** The levels that a due day has reached, whose warn day has come: each overdue one with those before it, or else near-due. */
function levelsOf(dueOn: string): string {
  const worstFirst = OVERDUE_LEVELS.map((_, at) => `when ${dueOn} <= r.reached_${at} then '{${OVERDUE_LEVELS.slice(0, at + 1).join(',')}}'::text[]`).reverse();
  return `case ${worstFirst.join(' ')} else '{near-due}'::text[] end`;
}
