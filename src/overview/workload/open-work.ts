import type { Pool } from 'pg';
import { Parameters } from '../../database/parameters.js';
import { firstDay, lastDay, type Months } from '../asked/months.js';
import { ofSubjects } from '../asked/rollup-conditions.js';
import type { NamedPersonDto } from '../asked/selection.dto.js';
import type { Selection } from '../asked/selection.js';
import type { WorkOf } from './workload.dto.js';

export interface AskedWork {
  readonly by: WorkOf;
  /** Null: whenever it began. */
  readonly months: Months | null;
}

/** Rows of `scope_id`, `state`, `since`, `due_on`, `warn_on` and `attempts`: the open items of officers or agents that have been open since a day of the months. */
export function openWork(selection: Selection, { by, months }: AskedWork, parameters: Parameters): string {
  const isKept = !selection.isNarrowed && (by === 'agent' || selection.agentScopes === null);
  const rows = isKept ? KEPT_WORK : openAttempts(selection, by, parameters);
  return `select * from (${rows}) as work where scope_id = any (${parameters.add(peopleAsked(selection, by))}::integer[]) ${begunIn(months, parameters)}`;
}

/** How many items are open in all. */
export async function openCount(pool: Pool, selection: Selection, months: Months | null): Promise<number> {
  const parameters = new Parameters();
  const sum = months === null ? openKept(selection, parameters) : openWork(selection, { by: 'agent', months }, parameters);
  const { rows } = await pool.query<{ open: number }>(`select coalesce(sum(attempts), 0) as open from (${sum}) as open`, parameters.values);
  return rows[0]!.open;
}

function openKept(selection: Selection, parameters: Parameters): string {
  return `select attempts from open_rollup where scope_id = any (${parameters.add(selection.scopes)}::integer[]) ${ofSubjects(selection, 'item', parameters)}`;
}

/** By scope. */
export async function peopleOf(pool: Pool, selection: Selection, by: WorkOf): Promise<ReadonlyMap<number, NamedPersonDto>> {
  const { rows } = await pool.query<{ people: Readonly<Record<number, NamedPersonDto>> }>({ name: 'names-of-workers', text: NAMES, values: [peopleAsked(selection, by)] });
  return new Map(Object.entries(rows[0]!.people).map(([scope, person]) => [Number(scope), person]));
}

const NAMES = `
  select coalesce(json_object_agg(s.id, json_build_object('id', p.id, 'name', p.name)), '{}') as people
  from statistic_scope s join person p on p.id = s.person_id where s.id = any ($1::integer[])`;

/** The officers, or the agents, of the parks; the agent alone if one is asked for. */
function peopleAsked(selection: Selection, by: WorkOf): readonly number[] {
  return by === 'agent' ? (selection.agentScopes ?? selection.scopesOf('agent')) : selection.scopesOf('officer');
}

const KEPT_WORK = 'select scope_id, state, since_on as since, due_on, warn_on, attempts from workload_rollup';

/** Sums by subject are not kept for each person; there are few open items of some subjects, or of one agent. */
function openAttempts(selection: Selection, by: WorkOf, parameters: Parameters): string {
  const { agentScopes, parkScopes } = selection;
  const among = (column: string, scopes: readonly number[] | null) => (scopes === null ? '' : `and ${column} = any (${parameters.add(scopes)}::integer[])`);
  return `
    select ${by}_scope as scope_id, state, coalesce(accepted_on, submitted_on) as since, coalesce(due_on, 'infinity'::date) as due_on,
      coalesce(warn_on, 'infinity'::date) as warn_on, 1 as attempts
    from attempt_statistic
    where state <> 'ended' ${ofSubjects(selection, 'item', parameters)} ${among('agent_scope', agentScopes)} ${among('park_scope', parkScopes)}`;
}

/** Narrows open items down to those that have been open since a day of these months. */
function begunIn(months: Months | null, parameters: Parameters): string {
  return months === null ? '' : `and since between ${parameters.add(firstDay(months))}::date and ${parameters.add(lastDay(months))}::date`;
}
