import type { ItemStatus } from '../core/workflow/state.js';
import type { Parameters } from '../database/parameters.js';
import type { Principal } from '../people/principal.js';
import type { MovesQueryDto, MoveTask } from './moves.dto.js';
import type { MovePosition } from './move-position.js';

/** An item that waits for its agent, as the database has it. */
export interface MoveRow {
  readonly project: { readonly id: string; readonly code: string; readonly name: string; readonly park: string };
  readonly workflow: string;
  readonly version: number;
  readonly item: string;
  readonly department: string;
  readonly stage: string;
  readonly status: ItemStatus;
  readonly attempt: number;
  readonly task: MoveTask;
  /** In epoch milliseconds; null before its first event. */
  readonly lastEventAt: number | null;
  /** When each item of the project last had an event; only of an item that can be submitted for the first time. */
  readonly lastEvents: Readonly<Record<string, number>> | null;
  readonly registeredAt: number;
  readonly missing: readonly string[];
}

/** How many items of one definition wait for their agent. */
export interface MoveCount {
  readonly workflow: string;
  readonly version: number;
  readonly item: string;
  readonly department: string;
  readonly task: MoveTask;
  readonly count: number;
}

const TASK = `case i.status when 'ready' then 'submit' when 'supplementing' then 'supplement' else 'resubmit' end`;

export function movesPage(principal: Principal, { department, task }: MovesQueryDto, after: MovePosition | null, limit: number, parameters: Parameters): string {
  const conditions = [
    ...waiting(principal, parameters),
    ...(department === undefined ? [] : [`i.department_key = ${parameters.add(department)}`]),
    ...(task === undefined ? [] : [`${TASK} = ${parameters.add(task)}`]),
    ...(after === null ? [] : [`(${ORDER}) > (${[after.department, after.projectId, after.item].map((part) => parameters.add(part)).join(', ')})`]),
  ];
  return `
    select json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'park', p.park_key) as project, p.workflow_key as workflow,
      p.workflow_version as version, i.item_key as item, i.department_key as department, i.stage_key as stage, i.status, i.attempt, ${TASK} as task,
      (extract(epoch from i.last_event_at) * 1000)::float8 as "lastEventAt", (extract(epoch from p.registered_at) * 1000)::float8 as "registeredAt",
      case i.status when 'ready' then (
        select json_object_agg(o.item_key, (extract(epoch from o.last_event_at) * 1000)::bigint)
        from item o where o.project_id = i.project_id and o.last_event_at is not null) end as "lastEvents",
      coalesce((
        select h.data -> 'missing' from history h
        where i.status = 'supplementing' and h.project_id = i.project_id and h.item_key = i.item_key and h.attempt = i.attempt
          and h.type = 'item.supplement-requested'), '[]') as missing
    from project p join item i on i.project_id = p.id
    where ${conditions.join(' and ')}
    order by ${ORDER} limit ${parameters.add(limit)}`;
}

export function moveCounts(principal: Principal, parameters: Parameters): string {
  return `
    select p.workflow_key as workflow, p.workflow_version as version, i.item_key as item, i.department_key as department, ${TASK} as task, count(*)
    from project p join item i on i.project_id = p.id
    where ${waiting(principal, parameters).join(' and ')}
    group by 1, 2, 3, 4, 5`;
}

/** When supplements that are still owed were asked for, in epoch milliseconds, with the workflow that says by which calendar. */
export function owedSupplements(principal: Principal, parameters: Parameters): string {
  return `
    select p.workflow_key as workflow, p.workflow_version as version, (extract(epoch from i.last_event_at) * 1000)::float8 as since
    from project p join item i on i.project_id = p.id
    where ${waiting(principal, parameters).join(' and ')} and i.status = 'supplementing'`;
}

const ORDER = 'i.department_key collate "C", i.project_id::text, i.item_key collate "C"';

function waiting({ id, grants }: Principal, parameters: Parameters): readonly string[] {
  const parks = grants.filter(({ role }) => role === 'agent').map(({ park }) => park);
  return [
    `p.agent_id = ${parameters.add(id)}`,
    `p.status = 'active'`,
    ...(parks.includes(null) ? [] : [`p.park_key = any (${parameters.add(parks)})`]),
    `i.status in ('ready', 'supplementing', 'declined', 'refused', 'withdrawn')`,
  ];
}
