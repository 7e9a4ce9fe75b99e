import type { Pool, PoolClient } from 'pg';

/** Does all of the work or none of it. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (fault) {
    await client.query('rollback').catch(() => (broken = true));
    throw fault;
  } finally {
    client.release(broken);
  }
}
