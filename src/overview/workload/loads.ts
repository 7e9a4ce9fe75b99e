import type { Pool } from 'pg';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import { Parameters } from '../../database/parameters.js';
import { firstDay, lastDay, type Months } from '../asked/months.js';
import { ofSubjects } from '../asked/rollup-conditions.js';
import type { NamedPersonDto } from '../asked/selection.dto.js';
import type { Selection } from '../asked/selection.js';
import { cellLight, type OpenCell } from '../cases/cell-light.js';
import { type Bucket, type BucketDays, BUCKETS } from './buckets.js';
import type { LoadDto, WorkOf } from './workload.dto.js';

export interface AskedWork {
  readonly by: WorkOf;
  /** Null: whenever it began. */
  readonly months: Months | null;
}

/** Open items of a person in one state, light and age. */
export interface LoadCell extends OpenCell {
  readonly person: NamedPersonDto;
  /** Where it stands among the buckets. */
  readonly bucket: number;
}

/** The open items of each officer or agent, of these months if there are any. */
export async function loadCells(pool: Pool, selection: Selection, { by, months }: AskedWork, buckets: readonly BucketDays[]): Promise<readonly LoadCell[]> {
  const parameters = new Parameters();
  const isKept = months === null && !selection.isNarrowed && (by === 'agent' || selection.agentScopes === null);
  const source = isKept ? workloadOf(selection, by, parameters) : openAttempts(selection, { by, months }, parameters);
  const today = `${parameters.add(selection.today)}::date`;
  const { rows } = await pool.query<LoadCell>(
    `select json_build_object('id', p.id, 'name', p.name) as person, cell.state, late, warned, bucket, sum(attempts)::integer as attempts
     from (
       select scope_id, state, due_on < ${today} as late, warn_on <= ${today} as warned, ${bucketOf(buckets, parameters)} as bucket, sum(attempts)::integer as attempts
       from (${source}) as work group by 1, 2, 3, 4, 5
     ) as cell
     join statistic_scope s on s.id = cell.scope_id join person p on p.id = s.person_id
     group by p.id, cell.state, late, warned, bucket`,
    parameters.values,
  );
  return rows;
}

/** Since when an open item counts as open. */
const SINCE = 'coalesce(accepted_on, submitted_on)';

/** Narrows open items down to those that have been open since a day of these months. */
function begunIn(months: Months | null, parameters: Parameters): string {
  return months === null ? '' : `and ${SINCE} between ${parameters.add(firstDay(months))}::date and ${parameters.add(lastDay(months))}::date`;
}

function workloadOf(selection: Selection, by: WorkOf, parameters: Parameters): string {
  const scopes = by === 'agent' ? (selection.agentScopes ?? selection.scopesOf('agent')) : selection.scopesOf('officer');
  return `select scope_id, state, since_week as since, due_on, warn_on, attempts from workload_rollup where scope_id = any (${parameters.add(scopes)}::integer[])`;
}

/** Sums by subject or month are not kept for each person; there are few open items of some subjects, or of one agent. */
function openAttempts(selection: Selection, { by, months }: AskedWork, parameters: Parameters): string {
  return `
    select ${by}_scope as scope_id, state, ${SINCE} as since, coalesce(due_on, 'infinity'::date) as due_on,
      coalesce(warn_on, 'infinity'::date) as warn_on, 1 as attempts
    from attempt_statistic
    where ${openConditions(selection, parameters)}
      ${by === 'officer' ? 'and officer_scope is not null' : ''} ${begunIn(months, parameters)}`;
}

function openConditions(selection: Selection, parameters: Parameters): string {
  const { agentScopes, parkScopes } = selection;
  const among = (column: string, scopes: readonly number[] | null) => (scopes === null ? '' : `and ${column} = any (${parameters.add(scopes)}::integer[])`);
  return `state <> 'ended' ${ofSubjects(selection, 'item', parameters)} ${among('agent_scope', agentScopes)} ${among('park_scope', parkScopes)}`;
}

/** The buckets go back in time; weeks begin with their Mondays, as in the rollup. */
function bucketOf(buckets: readonly BucketDays[], parameters: Parameters): string {
  const cases = buckets.flatMap(({ from }, at) => (from === null ? [] : [`when since >= ${parameters.add(from)}::date then ${at}`]));
  return `case ${cases.join(' ')} else ${buckets.length - 1} end`;
}

export function loadOf(cells: readonly LoadCell[], today: CivilDate): LoadDto {
  const ageing = Object.fromEntries(BUCKETS.map((bucket) => [bucket, 0])) as Record<Bucket, number>;
  const load: LoadDto = { open: 0, submitted: 0, supplementing: 0, running: 0, paused: 0, overdue: 0, nearDue: 0, ageing };
  for (const cell of cells) {
    const { state, bucket, attempts } = cell;
    const light = cellLight(cell, today);
    load.open += attempts;
    load[state] += attempts;
    if (light === 'red') load.overdue += attempts;
    if (light === 'yellow') load.nearDue += attempts;
    ageing[BUCKETS[bucket]!] += attempts;
  }
  return load;
}

/** How many items are open in all. */
export async function openCount(pool: Pool, selection: Selection, months: Months | null): Promise<number> {
  const parameters = new Parameters();
  const { rows } = await pool.query<{ open: number }>(months === null ? keptCount(selection, parameters) : countOf(selection, months, parameters), parameters.values);
  return rows[0]!.open;
}

function keptCount(selection: Selection, parameters: Parameters): string {
  return `select coalesce(sum(attempts), 0) as open from open_rollup where scope_id = any (${parameters.add(selection.scopes)}::integer[]) ${ofSubjects(selection, 'item', parameters)}`;
}

function countOf(selection: Selection, months: Months, parameters: Parameters): string {
  return `select count(*)::integer as open from attempt_statistic where ${openConditions(selection, parameters)} ${begunIn(months, parameters)}`;
}
