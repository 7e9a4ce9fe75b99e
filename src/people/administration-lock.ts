import type { PoolClient } from 'pg';

/** Until the end of its transaction nobody else changes people, roles and places: what is found to be so stays so. */
export async function lockAdministration(client: PoolClient): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('administration', 0))`);
}
