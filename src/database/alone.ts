import type { Pool, PoolClient } from 'pg';

/** Does the work on a connection of its own, unless it is being done under this name, here or at another instance: then answers null. */
export async function alone<T>(pool: Pool, name: string, work: (client: PoolClient) => Promise<T>): Promise<T | null> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [name]);
    if (!rows[0]!.mine) return null;
    return await work(client).finally(() => client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]));
  } finally {
    client.release();
  }
}
