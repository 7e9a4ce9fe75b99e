import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import type { Parameters } from '../database/parameters.js';
import { visibleParks, type Principal } from '../people/principal.js';
import type { ProjectListQueryDto } from './project-list-query.dto.js';
import type { StagePlace } from './stage-places.js';

/** A project's light, by the same rule as on its page: red before yellow, green, blue; grey when no clock is open. */
export function lightExpression(today: string): string {
  return `case when p.due_on < ${today} then 'red' when p.warn_on <= ${today} then 'yellow'
    when p.running > 0 then 'green' when p.paused > 0 then 'blue' else 'grey' end`;
}

/** What the rows of `project p` must be like to be in the list. */
export function listConditions(
  principal: Principal,
  query: ProjectListQueryDto,
  stagePlaces: readonly StagePlace[],
  today: CivilDate,
  parameters: Parameters,
): readonly string[] {
  const { status, light, workflow, stage, department, agent, park, q } = query;
  const is = (column: string, value: string | undefined) => (value === undefined ? [] : [`${column} = ${parameters.add(value)}`]);
  return [
    ...visible(principal, parameters),
    ...is('p.status', status),
    ...(light === undefined ? [] : lightCondition(light, parameters.add(today), parameters)),
    ...is('p.workflow_key', workflow),
    ...(stage === undefined ? [] : stageCondition(stagePlaces, parameters)),
    ...(department === undefined ? [] : departmentCondition(parameters.add(department))),
    ...is('p.agent_id', agent === 'me' ? principal.id : agent),
    ...is('p.park_key', park),
    ...(q ? textCondition(parameters.add(`%${q.replace(/[\\%_]/g, '\\$&')}%`)) : []),
  ];
}

function visible(principal: Principal, parameters: Parameters): readonly string[] {
  const parks = visibleParks(principal);
  if (parks === 'all') return [];
  return parks.length === 1 ? [`p.park_key = ${parameters.add(parks[0])}`] : [`p.park_key = any (${parameters.add(parks)})`];
}

/** Only a project that is under way has a light other than grey. */
function lightCondition(light: Light, today: string, parameters: Parameters): readonly string[] {
  if (light === 'red') return [`p.status = 'active'`, `p.due_on < ${today}::date`];
  const isLight = `${lightExpression(`${today}::date`)} = ${parameters.add(light)}`;
  return light === 'grey' ? [isLight] : [`p.status = 'active'`, isLight];
}

function stageCondition(places: readonly StagePlace[], parameters: Parameters): readonly string[] {
  const workflows = parameters.add(places.map(({ workflow }) => workflow));
  const versions = parameters.add(places.map(({ version }) => version));
  const positions = parameters.add(places.map(({ place }) => place));
  return [
    `p.status = 'active'`,
    `exists (select from unnest(${workflows}::text[], ${versions}::integer[], ${positions}::integer[]) as s (workflow, version, place)
       where s.workflow = p.workflow_key and s.version = p.workflow_version and p.stage_ended_at[s.place] is null)`,
  ];
}

function departmentCondition(department: string): readonly string[] {
  return [
    `p.status = 'active'`,
    `exists (select from item i where i.project_id = p.id and i.department_key = ${department} and i.act_by is not null)`,
  ];
}

function textCondition(pattern: string): readonly string[] {
  return [`(p.name ilike ${pattern} or p.code ilike ${pattern} or p.applicant_name ilike ${pattern})`];
}
