import type { Parameters } from '../database/parameters.js';
import type { Principal } from '../people/principal.js';
import { INBOX_ROLES, type InboxRole, type InboxScope } from './inbox-scope.js';

/** The parts of a query that the queries of all roles have in common. */
interface Frame {
  readonly today: string;
  readonly withPauses: boolean;
  /** Columns of a row behind the cursor. */
  readonly after: (row: string) => string;
  readonly limit: string;
}

const ORDER = 'order by act_by, project_id, item_key';

/**
 * A query for each role that the person holds, of the first items that wait for it in the order of an inbox: `act_by`
 * (`infinity` if no day is set), `project_id`, `item_key`, `task`. Each stops at the limit, however much more there is. The
 * most direct role comes first: who has to decide need not be told to remind.
 */
export function waitingItems({ principal, today, role, withPauses = false, after, limit }: InboxScope, parameters: Parameters): readonly string[] {
  const roles = role === undefined ? INBOX_ROLES : [role];
  const frame: Frame = { today: `${parameters.add(today)}::date`, withPauses, after: () => 'true', limit: parameters.add(limit) };
  if (after === null) return queries(roles, principal, parameters, frame);
  const position = [
    `${parameters.add(after.actBy ?? 'infinity')}::date`,
    `${parameters.add(after.projectId)}::uuid`,
    `${parameters.add(after.item)}::text`,
  ].join(', ');
  return queries(roles, principal, parameters, { ...frame, after: (row) => `(${row}.act_by, ${row}.project_id, ${row}.item_key) > (${position})` });
}

function queries(roles: readonly InboxRole[], principal: Principal, parameters: Parameters, frame: Frame): readonly string[] {
  return roles.flatMap((role) => QUERIES[role](principal, parameters, frame) ?? []);
}

/** What the person's departments have to accept, decide or resume in the person's parks. */
function officerItems({ grants }: Principal, parameters: Parameters, { today, withPauses, after, limit }: Frame): string | null {
  const desks = grants.filter(({ role }) => role === 'officer');
  if (desks.length === 0) return null;
  const departments = parameters.add(desks.map(({ department }) => department));
  const parks = parameters.add(desks.map(({ park }) => park));
  return `
    select w.act_by, w.project_id, w.item_key, w.task
    from (
      select distinct g.department, k.key as park
      from unnest(${departments}::text[], ${parks}::text[]) as g (department, park) join park k on g.park is null or g.park = k.key
    ) as desk
    cross join lateral (
      select i.act_by, i.project_id, i.item_key, case i.status when 'submitted' then 'accept' when 'paused' then 'resume' else 'decide' end as task
      from item i
      where i.department_key = desk.department and i.park_key = desk.park and i.act_by is not null and ${after('i')}
        and (i.status <> 'paused' or i.act_by < ${today} or ${withPauses})
      ${ORDER} limit ${limit}
    ) as w`;
}

/** What the person can move in its own projects, and whom it should remind. */
function agentItems({ id, grants }: Principal, parameters: Parameters, { today, after, limit }: Frame): string | null {
  const parks = parksOf(grants, 'agent');
  if (parks.length === 0) return null;
  return `
    select w.act_by, w.project_id, w.item_key, w.task
    from (
      select case i.status when 'under-review' then i.act_by else 'infinity' end as act_by, i.project_id, i.item_key,
        case i.status when 'ready' then 'submit' when 'supplementing' then 'supplement' when 'under-review' then 'chase' else 'resubmit' end as task
      from project p join item i on i.project_id = p.id
      where p.agent_id = ${parameters.add(id)} and p.status = 'active' and ${inParks('p.park_key', parks, parameters)}
        and (i.status in ('ready', 'supplementing', 'declined', 'refused', 'withdrawn') or (i.status = 'under-review' and i.warn_on <= ${today}))
    ) as w
    where ${after('w')}
    ${ORDER} limit ${limit}`;
}

/** What departments are late with in the person's parks. */
function leaderItems({ grants }: Principal, parameters: Parameters, { today, after, limit }: Frame): string | null {
  const parks = parksOf(grants, 'leader');
  if (parks.length === 0) return null;
  return `
    select w.act_by, w.project_id, w.item_key, 'chase' as task
    from park k cross join department d cross join lateral (
      select i.act_by, i.project_id, i.item_key
      from item i
      where i.department_key = d.key and i.park_key = k.key and i.act_by < ${today} and ${after('i')}
      ${ORDER} limit ${limit}
    ) as w
    where ${inParks('k.key', parks, parameters)}`;
}

const QUERIES: Readonly<Record<InboxRole, (principal: Principal, parameters: Parameters, frame: Frame) => string | null>> = {
  officer: officerItems, agent: agentItems, leader: leaderItems,
};

function parksOf(grants: Principal['grants'], role: 'agent' | 'leader'): readonly (string | null)[] {
  return grants.filter((grant) => grant.role === role).map(({ park }) => park);
}

function inParks(column: string, parks: readonly (string | null)[], parameters: Parameters): string {
  return parks.includes(null) ? 'true' : `${column} = any (${parameters.add(parks)})`;
}
