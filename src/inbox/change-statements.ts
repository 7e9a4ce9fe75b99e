import type { Parameters } from '../database/parameters.js';
import type { Principal } from '../people/principal.js';
import type { InboxRole } from './inbox-scope.js';

/** A fact as the database has it. */
export interface ChangeRow {
  readonly project: { readonly id: string; readonly code: string; readonly name: string; readonly park: string };
  readonly workflow: string;
  readonly version: number;
  readonly seq: number;
  readonly type: string;
  readonly item: string | null;
  readonly stage: string | null;
  readonly attempt: number | null;
  readonly effectiveAt: Date;
  readonly recordedAt: Date;
  readonly actor: { readonly id: string; readonly name: string } | null;
  readonly data: object;
}

/** The last change of a page. */
export interface ChangePosition {
  readonly recordedAt: Date;
  readonly projectId: string;
  readonly seq: number;
}

export interface ChangesScope {
  /** Of this role alone; otherwise of all that the person holds. */
  readonly role: InboxRole | undefined;
  readonly since: Date;
  readonly department: string | undefined;
  readonly before: ChangePosition | null;
  readonly limit: number;
}

/** The changes that concern the person, newest first; null for who has neither a department, nor projects, nor parks to lead. */
export function changesPage(principal: Principal, { role, since, department, before, limit }: ChangesScope, parameters: Parameters): string | null {
  const concerns = CONCERNS.filter(([held]) => role === undefined || held === role).flatMap(([, concern]) => concern(principal, parameters));
  if (concerns.length === 0) return null;
  const conditions = [
    `h.recorded_at >= ${parameters.add(since)}`,
    `(${concerns.join(' or ')})`,
    ...(department === undefined ? [] : [`i.department_key = ${parameters.add(department)}`]),
    ...(before === null ? [] : [olderThan(before, parameters)]),
  ];
  return `
    select json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'park', p.park_key) as project, p.workflow_key as workflow,
      p.workflow_version as version, h.seq, h.type, h.item_key as item, h.stage_key as stage, h.attempt, h.effective_at as "effectiveAt",
      h.recorded_at as "recordedAt", case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor, h.data
    from history h join project p on p.id = h.project_id
    left join item i on i.project_id = h.project_id and i.item_key = h.item_key
    left join person a on a.id = h.actor_id
    where ${conditions.join(' and ')}
    order by h.recorded_at desc, h.project_id desc, h.seq desc limit ${parameters.add(limit)}`;
}

function olderThan({ recordedAt, projectId, seq }: ChangePosition, parameters: Parameters): string {
  const position = [`${parameters.add(recordedAt)}::timestamptz`, `${parameters.add(projectId)}::uuid`, `${parameters.add(seq)}::integer`];
  // The first comparison alone lets the database look only at the days that are left.
  return `h.recorded_at <= ${position[0]} and (h.recorded_at, h.project_id, h.seq) < (${position.join(', ')})`;
}

function officerConcern({ grants }: Principal, parameters: Parameters): readonly string[] {
  const desks = grants.filter(({ role }) => role === 'officer');
  if (desks.length === 0) return [];
  const departments = parameters.add(desks.map(({ department }) => department));
  const parks = parameters.add(desks.map(({ park }) => park));
  return [
    `exists (select from unnest(${departments}::text[], ${parks}::text[]) as g (department, park)
      where g.department = i.department_key and (g.park is null or g.park = p.park_key))`,
  ];
}

function agentConcern({ id, grants }: Principal, parameters: Parameters): readonly string[] {
  const parks = grants.filter(({ role }) => role === 'agent').map(({ park }) => park);
  if (parks.length === 0) return [];
  const here = parks.includes(null) ? 'true' : `p.park_key = any (${parameters.add(parks)})`;
  return [`(p.agent_id = ${parameters.add(id)} and ${here})`];
}

function leaderConcern({ grants }: Principal, parameters: Parameters): readonly string[] {
  const parks = grants.filter(({ role }) => role === 'leader').map(({ park }) => park);
  if (parks.length === 0) return [];
  return [parks.includes(null) ? 'true' : `p.park_key = any (${parameters.add(parks)})`];
}

const CONCERNS: readonly (readonly [InboxRole, (principal: Principal, parameters: Parameters) => readonly string[]])[] = [
  ['officer', officerConcern],
  ['agent', agentConcern],
  ['leader', leaderConcern],
];
