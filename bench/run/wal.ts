import type { Plan } from './plan.js';
import type { Side } from './side.js';

export interface WalUse {
  readonly bytesPerEvent: number;
  readonly pageImagesPerEvent: number;
}

const CONCURRENCY = 8;

/**
 * What a turn costs in the write-ahead log. The first change of a page after a checkpoint logs the whole page; so after a
 * CHECKPOINT events run until the open projects have been touched about five times, and only then the log is read.
 */
export async function walPerEvent(side: Side, { slices, sliceMs, openProjects }: Plan): Promise<WalUse> {
  const rate = (await side.slice(CONCURRENCY, sliceMs)).events / sliceMs;
  const settleMs = Math.ceil((5 * openProjects) / rate);
  await side.provide(Math.ceil(rate * (settleMs + slices * sliceMs) * 2));
  await side.pool.query('checkpoint');
  await side.slice(CONCURRENCY, settleMs);
  const before = await position(side);
  let events = 0;
  for (let slice = 0; slice < slices; slice += 1) events += (await side.slice(CONCURRENCY, sliceMs)).events;
  const after = await position(side);
  return { bytesPerEvent: (after.bytes - before.bytes) / events, pageImagesPerEvent: (after.images - before.images) / events };
}

async function position({ pool }: Side): Promise<{ bytes: number; images: number }> {
  // Backends report what they have counted when they fall idle, within a second or so.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const { rows } = await pool.query<{ bytes: number; images: number }>(
    `select (pg_current_wal_lsn() - '0/0')::float8 as bytes, wal_fpi::float8 as images from pg_stat_wal`,
  );
  return rows[0]!;
}
