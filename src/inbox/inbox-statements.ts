import type { Parameters } from '../database/parameters.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { ItemState } from '../core/workflow/state.js';
import type { ClockLedger } from '../core/clock/ledger.js';
import type { InboxScope } from './inbox-scope.js';
import type { InboxTask } from './inbox-task.js';
import { waitingItems } from './waiting-items.js';

/** An entry as the database has it; what it means on this day is worked out from it. */
export interface InboxRow {
  readonly task: InboxTask;
  /** Null where no day is set. */
  readonly actBy: CivilDate | null;
  readonly project: { readonly id: string; readonly code: string; readonly name: string; readonly park: string };
  readonly agentId: string;
  readonly workflowKey: string;
  readonly workflowVersion: number;
  readonly item: string;
  readonly state: Omit<ItemState, 'ledgers'>;
  /** Of the running attempt. */
  readonly ledger: ClockLedger;
  /** When each item of the project last had an event, in epoch milliseconds; only of an item that can be submitted. */
  readonly lastEvents: Readonly<Record<string, number>> | null;
  readonly registeredAt: number;
}

/** The entries of one page; null when the person has no role that anything waits for. */
export function inboxPage(scope: InboxScope, parameters: Parameters): string | null {
  const waiting = waitingItems(scope, parameters);
  if (waiting.length === 0) return null;
  return `
    with waiting as (
      select act_by, project_id, item_key, task from (${eachOnce(waiting)}) as every_role
      order by act_by, project_id, item_key
      limit ${parameters.add(scope.limit)}
    )
    select w.task, nullif(w.act_by, 'infinity') as "actBy", p.agent_id as "agentId", p.workflow_key as "workflowKey",
      p.workflow_version as "workflowVersion", i.item_key as item,
      json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'park', p.park_key) as project,
      ${STATE} as state, ${LEDGER} as ledger, ${LAST_EVENTS} as "lastEvents",
      (extract(epoch from p.registered_at) * 1000)::float8 as "registeredAt"
    from waiting w join project p on p.id = w.project_id join item i on i.project_id = w.project_id and i.item_key = w.item_key
    order by w.act_by, w.project_id, w.item_key`;
}

/** How many entries there are of each task, as far as the limit of each role goes; null like the page. */
export function inboxCounts(scope: InboxScope, parameters: Parameters): string | null {
  const waiting = waitingItems(scope, parameters);
  if (waiting.length === 0) return null;
  const limit = parameters.add(scope.limit);
  const limited = waiting.map((query) => `select * from (${query}) as role limit ${limit}`);
  return `select task, count(*) as count from (${eachOnce(limited)}) as every_role group by task`;
}

/** An item that waits for a person in two roles is shown in the more direct one. */
function eachOnce(queries: readonly string[]): string {
  if (queries.length === 1) return queries[0]!;
  const ranked = queries.map((query, rank) => `(select ${rank} as rank, role.* from (${query}) as role)`);
  return `select distinct on (project_id, item_key) * from (${ranked.join(' union all ')}) as ranked order by project_id, item_key, rank`;
}

const STATE = `json_build_object(
  'status', i.status, 'attempt', i.attempt, 'supplementRequested', i.supplement_requested, 'extended', i.extended,
  'consentPresumed', i.consent_presumed, 'lastEventAt', (extract(epoch from i.last_event_at) * 1000)::bigint,
  'acceptancePeriodFrom', i.acceptance_period_from, 'submittedOn', i.submitted_on, 'acceptedOn', i.accepted_on, 'decidedOn', i.decided_on)`;

/** In the form in which clocks are read. */
const LEDGER = `(
  select coalesce(json_agg(json_strip_nulls(json_build_object(
    'kind', c.kind, 'on', c.effective_on, 'ground', c.ground, 'expectedDays', case c.kind when 'paused' then c.days end,
    'days', case c.kind when 'extended' then c.days end, 'calendarRevision', c.calendar_revision)) order by c.seq), '[]')
  from clock_entry c where c.project_id = i.project_id and c.item_key = i.item_key and c.attempt = i.attempt)`;

const LAST_EVENTS = `case w.task when 'submit' then (
  select json_object_agg(o.item_key, (extract(epoch from o.last_event_at) * 1000)::bigint)
  from item o where o.project_id = i.project_id and o.last_event_at is not null) end`;
