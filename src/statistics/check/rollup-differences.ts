import type { PoolClient } from 'pg';
import { type Rollup, summed } from '../rollups.js';

export interface RollupDifferences {
  readonly table: string;
  /** How many cells differ from the sums of the rows. */
  readonly cells: number;
  /** Some of them, for people. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 10;

/** Holds a rollup against the sums of its rows, in one statement: rows and rollup are those of one moment. */
export async function rollupDifferences(client: Pick<PoolClient, 'query'>, rollup: Rollup): Promise<RollupDifferences> {
  const { rows } = await client.query<{ cells: number; examples: readonly Cell[] }>(comparison(rollup));
  const { cells, examples } = rows[0]!;
  return { table: rollup.table, cells, examples: examples.map((cell) => described(rollup, cell)) };
}

/** The properties are the keys, and `is` and `should` with the sums; null: no such cell. */
type Cell = Readonly<Record<string, unknown>> & { readonly is: Sums | null; readonly should: Sums | null };
type Sums = Readonly<Record<string, number>>;

function comparison(rollup: Rollup): string {
  const { table, keys, sums } = rollup;
  const columns = (alias: string) => sums.map((sum) => `${alias}.${sum}`).join(', ');
  const first = sums[0]!;
  const withoutKeys = (alias: string) => `to_jsonb(${alias}) - array[${keys.map((key) => `'${key}'`).join(', ')}]`;
  return `
    with should as materialized (${summed(rollup)}), different as (
      select ${keys.join(', ')}, case when i.${first} is not null then ${withoutKeys('i')} end as is,
        case when s.${first} is not null then ${withoutKeys('s')} end as should
      from ${table} i full join should s using (${keys.join(', ')})
      where (${columns('i')}) is distinct from (${columns('s')})
    )
    select (select count(*)::integer from different) as cells,
      (select coalesce(json_agg(d), '[]') from (select * from different order by ${keys.join(', ')} limit ${MOST_EXAMPLES}) d) as examples`;
}

function described({ table, keys, sums }: Rollup, cell: Cell): string {
  const where = keys.map((key) => `${key} ${String(cell[key])}`).join(', ');
  const { is, should } = cell;
  if (should === null) return `${table} (${where}): should not be there`;
  if (is === null) return `${table} (${where}): missing`;
  const different = sums.filter((sum) => is[sum] !== should[sum]);
  return `${table} (${where}): ${different.map((sum) => `${sum} is ${is[sum]}, should be ${should[sum]}`).join('; ')}`;
}
