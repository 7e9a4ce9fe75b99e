import { setTimeout as rest } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';

const LONGEST_REST_MS = 500;

/** Does the work; if somebody else is at work in the database when it is done, rests as long as it took, so that turns come first. */
export async function giveWay<T>(client: Pick<Pool | PoolClient, 'query'>, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await work();
  const took = performance.now() - start;
  const { rows } = await client.query<{ busy: boolean }>(SOMEBODY_ELSE);
  if (rows[0]!.busy) await rest(Math.min(took, LONGEST_REST_MS));
  return done;
}

const SOMEBODY_ELSE = `
  select exists (
    select from pg_stat_activity
    where datname = current_database() and state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid()
  ) as busy`;
