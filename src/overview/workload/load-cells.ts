import type { Pool } from 'pg';
import { numbersOf } from '../../database/number-array.js';
import { Parameters } from '../../database/parameters.js';
import type { Selection } from '../asked/selection.js';
import type { OpenCell } from '../cases/cell-light.js';
import { OPEN_STATES } from '../cases/open-case.dto.js';
import type { BucketDays } from './buckets.js';
import { type AskedWork, openWork } from './open-work.js';

/** Open items of a person in one state, light and age. */
export interface LoadCell extends OpenCell {
  /** The person in a park. */
  readonly scope: number;
  /** Where it stands among the buckets. */
  readonly bucket: number;
}

const COLUMNS = ['scope', 'state', 'late', 'warned', 'bucket', 'attempts'] as const;
type Column = (typeof COLUMNS)[number];

/** The open items of each officer or agent. They come as arrays, whose n-th elements belong together: a city has thousands of cells. */
export async function loadCells(pool: Pool, selection: Selection, asked: AskedWork, buckets: readonly BucketDays[]): Promise<readonly LoadCell[]> {
  const parameters = new Parameters();
  const today = `${parameters.add(selection.today)}::date`;
  const { rows } = await pool.query<Record<Column, string>>(
    `select ${COLUMNS.map((column) => `coalesce(array_agg(${column}), '{}')::text as ${column}`).join(', ')}
     from (
       select scope_id as scope, array_position(${parameters.add(OPEN_STATES)}::text[], state) - 1 as state, (due_on < ${today})::integer as late,
         (warn_on <= ${today})::integer as warned, ${bucketOf(buckets, parameters)} as bucket, sum(attempts)::integer as attempts
       from (${openWork(selection, asked, parameters)}) as work group by 1, 2, 3, 4, 5
     ) as cell`,
    parameters.values,
  );
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, numbersOf(rows[0]![column])])) as Record<Column, readonly number[]>;
  return cells.scope.map((scope, n) => ({
    scope,
    state: OPEN_STATES[cells.state[n]!]!,
    late: cells.late[n] === 1,
    warned: cells.warned[n] === 1,
    bucket: cells.bucket[n]!,
    attempts: cells.attempts[n]!,
  }));
}

/** The buckets go back in time; weeks begin with their Mondays, as in the rollup. */
function bucketOf(buckets: readonly BucketDays[], parameters: Parameters): string {
  const cases = buckets.flatMap(({ from }, at) => (from === null ? [] : [`when since >= ${parameters.add(from)}::date then ${at}`]));
  return `case ${cases.join(' ')} else ${buckets.length - 1} end`;
}
