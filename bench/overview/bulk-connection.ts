import pg from 'pg';
import { readCivilTypes } from '../../src/database/civil-types.js';

/** A connection for work in bulk: nothing is cut off, nobody waits for the disk. */
export async function bulkConnection(url: string): Promise<pg.Client> {
  readCivilTypes();
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`set synchronous_commit = off; set jit = off; set work_mem = '256MB'; set maintenance_work_mem = '1GB'`);
  return client;
}
