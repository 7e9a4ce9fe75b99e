import type { ClientBase } from 'pg';
import { type Rollup, summed } from '../rollups.js';
import { holdRollups } from '../write-statistics.js';

/** Makes a rollup what its rows add up to, in the transaction of the client. */
export async function sumAnew(client: ClientBase, rollup: Rollup): Promise<void> {
  await holdRollups(client);
  await client.query(`delete from ${rollup.table}`);
  // In the order of the keys, in which their index is quickest to write.
  await client.query(`insert into ${rollup.table} (${[...rollup.keys, ...rollup.sums].join(', ')}) ${summed(rollup)} order by ${rollup.keys.map((_, at) => at + 1).join(', ')}`);
}
