import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import type { Parameters } from '../database/parameters.js';
import { visibleParks, type Principal } from '../people/principal.js';
import type { ListOrder } from './list-order.js';
import type { ProjectListQueryDto } from './project-list-query.dto.js';
import type { PinnedVersion, StagePlace } from './workflow-versions.js';

/** A project's light, by the same rule as on its page: red before yellow, green, blue; grey when no clock is open. */
export function lightExpression(today: string): string {
  return `case when p.due_on < ${today} then 'red' when p.warn_on <= ${today} then 'yellow'
    when p.running > 0 then 'green' when p.paused > 0 then 'blue' else 'grey' end`;
}

export interface ListKnowledge {
  /** Where the stage that is asked for stands, and the versions of the type that is; null when none is. */
  readonly stagePlaces: readonly StagePlace[] | null;
  readonly versions: readonly PinnedVersion[] | null;
  readonly today: CivilDate;
}

/** What the rows of `project p` must be like to be in the list. */
export function listConditions(
  principal: Principal,
  query: ProjectListQueryDto,
  { stagePlaces, versions, today }: ListKnowledge,
  { due, park: parkColumn }: Pick<ListOrder, 'due' | 'park'>,
  parameters: Parameters,
): readonly string[] {
  const { status, light, workflow, department, agent, park, q } = query;
  const is = (column: string, value: string | undefined) => (value === undefined ? [] : [`${column} = ${parameters.add(value)}`]);
  return [
    ...visible(principal, parkColumn, parameters),
    ...is('p.status', status),
    ...(light === undefined ? [] : lightCondition(light, due, `${parameters.add(today)}::date`)),
    ...is('p.workflow_key', workflow),
    ...(versions === null ? [] : [versionCondition(versions, parameters)]),
    ...(stagePlaces === null ? [] : stageCondition(stagePlaces, parameters)),
    ...(department === undefined ? [] : departmentCondition(parameters.add(department))),
    ...is('p.agent_id', agent === 'me' ? principal.id : agent),
    ...is(parkColumn, park),
    ...(q ? textCondition(q, parameters) : []),
  ];
}

function visible(principal: Principal, column: string, parameters: Parameters): readonly string[] {
  const parks = visibleParks(principal);
  if (parks === 'all') return [];
  return parks.length === 1 ? [`${column} = ${parameters.add(parks[0])}`] : [`${column} = any (${parameters.add(parks)})`];
}

/** The same rule as above, in comparisons that the database can estimate. */
function lightCondition(light: Light, due: string, today: string): readonly string[] {
  if (light === 'red') return [`p.status = 'active'`, `${due} < ${today}`];
  // An item in the order of due days has one, and a plain comparison lets the index begin there.
  const notRed = due === 'p.due_on' ? `(${due} is null or ${due} >= ${today})` : `${due} >= ${today}`;
  if (light === 'yellow') return [`p.status = 'active'`, notRed, `p.warn_on <= ${today}`];
  const notYellow = `(p.warn_on is null or p.warn_on > ${today})`;
  if (light === 'green') return [`p.status = 'active'`, notRed, notYellow, 'p.running > 0'];
  if (light === 'blue') return [`p.status = 'active'`, notRed, notYellow, 'p.running = 0', 'p.paused > 0'];
  return [notRed, notYellow, 'p.running = 0', 'p.paused = 0'];
}

/** A case, because the database takes it to be true of every second project; of what it is about it would know nothing better. */
function stageCondition(places: readonly StagePlace[], parameters: Parameters): readonly string[] {
  if (places.length === 0) return ['false'];
  const cases = places.map(({ place, ...pinned }) => `when ${isPinnedTo(pinned, parameters)} then p.stage_ended_at[${parameters.add(place)}::integer] is null`);
  return [`p.status = 'active'`, `case ${cases.join(' ')} else false end`];
}

function versionCondition(versions: readonly PinnedVersion[], parameters: Parameters): string {
  return versions.length === 0 ? 'false' : `(${versions.map((pinned) => isPinnedTo(pinned, parameters)).join(' or ')})`;
}

function isPinnedTo({ workflow, version }: PinnedVersion, parameters: Parameters): string {
  return `p.workflow_key = ${parameters.add(workflow)} and p.workflow_version = ${parameters.add(version)}::integer`;
}

function departmentCondition(department: string): readonly string[] {
  return [
    `p.status = 'active'`,
    `exists (select from item i where i.project_id = p.id and i.department_key = ${department} and i.act_by is not null)`,
  ];
}

/** By the index of pieces, which finds little where there is little, and then by the text itself. */
function textCondition(q: string, parameters: Parameters): readonly string[] {
  const pattern = parameters.add(`%${q.replace(/[\\%_]/g, '\\$&')}%`);
  // Folding case costs ten times what comparing does, and Chinese and digits have none.
  const like = q.toLowerCase() === q.toUpperCase() ? 'like' : 'ilike';
  return [
    `pieces_of(p.name || E'\\n' || p.code || E'\\n' || p.applicant_name) @> pieces_of(${parameters.add(q)})`,
    `(p.name ${like} ${pattern} or p.code ${like} ${pattern} or p.applicant_name ${like} ${pattern})`,
  ];
}
