import type { Plan } from './plan.js';
import type { Side } from './side.js';

const CONCURRENCY = 8;

/**
 * What an event costs in the write-ahead log, in bytes, for each slice. The first change of a page after a checkpoint logs the
 * whole page; so after a CHECKPOINT events run until the open projects have been touched about five times, and only then is
 * the log is read. The server makes no checkpoint of its own meanwhile.
 */
export async function walPerEvent(side: Side, { slices, sliceMs, openProjects }: Plan): Promise<readonly number[]> {
  const rate = (await side.slice(CONCURRENCY, sliceMs)).events / sliceMs;
  const settleMs = Math.ceil((5 * openProjects) / rate);
  await side.provide(Math.ceil(rate * (settleMs + slices * sliceMs) * 2));
  for (const statement of NO_OTHER_CHECKPOINT) await side.pool.query(statement);
  await side.pool.query('checkpoint');
  await side.slice(CONCURRENCY, settleMs);
  const taken: number[] = [];
  while (taken.length < slices) {
    const before = await position(side);
    const { events } = await side.slice(CONCURRENCY, sliceMs);
    taken.push(((await position(side)) - before) / events);
  }
  return taken;
}

const NO_OTHER_CHECKPOINT = [`alter system set max_wal_size = '16GB'`, `alter system set checkpoint_timeout = '1h'`, 'select pg_reload_conf()'];

async function position({ pool }: Side): Promise<number> {
  const { rows } = await pool.query<{ bytes: number }>(`select (pg_current_wal_lsn() - '0/0')::float8 as bytes`);
  return rows[0]!.bytes;
}
