import pg from 'pg';
import { DataSource } from 'typeorm';

import { dataSourceOptions } from './data-source.js';
import { DatabaseRefusal } from './database-refusal.js';
import { readMigrations } from './migrations.js';
import { SilentLogger } from './silent-logger.js';

/** Any number, as long as every instance takes the same one. */
const MIGRATION_LOCK = 4_120_914_007;
const OLDEST_SERVER = 14;

/** Brings the database up to the code, one instance at a time, and answers the names of the migrations that it ran. */
export async function migrate(url: string, folder?: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A guard that is cut off while it waits says so at the next query; without a listener it would end the process.
  guard.on('error', () => undefined);
  await guard.connect();
  try {
    await refuseOldServer(guard);
    await refuseOtherEncodings(guard);
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await runPending(url, folder);
  } finally {
    await guard.end();
  }
}

async function runPending(url: string, folder?: string): Promise<string[]> {
  const options = dataSourceOptions({ databaseUrl: url, databasePool: 1 }, []);
  const source = new DataSource({
    ...options,
    migrations: readMigrations(folder),
    migrationsTransactionMode: 'each',
    logger: new SilentLogger(),
    extra: { options: '-c TimeZone=UTC' },
  } as typeof options);
  await source.initialize();
  try {
    await refuseNewerDatabase(source);
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
  );
  const [server] = rows;
  if (server && Math.floor(server.number / 10_000) < OLDEST_SERVER) {
    throw new DatabaseRefusal(`the server is PostgreSQL ${server.version}, but version ${OLDEST_SERVER} or newer is needed`);
  }
}

async function refuseOtherEncodings(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ encoding: string; name: string }>(`SELECT current_setting('server_encoding') AS encoding, current_database() AS name`);
  const [database] = rows;
  if (database && database.encoding !== 'UTF8') {
    throw new DatabaseRefusal(`the database ${database.name} is encoded in ${database.encoding}, which has no Chinese; create it with ENCODING 'UTF8'`);
  }
}

async function refuseNewerDatabase(source: DataSource): Promise<void> {
  const known = source.migrations.map(({ name }) => name ?? '');
  const [table] = await source.query<[{ present: boolean }]>(`SELECT to_regclass('migrations') IS NOT NULL AS present`);
  if (!table.present) return;
  const unknown = await source.query<{ name: string }[]>(
    'SELECT name FROM migrations WHERE name <> ALL ($1) ORDER BY "timestamp"',
    [known],
  );
  if (unknown.length === 0) return;
  const names = unknown.map(({ name }) => name).join(', ');
  throw new DatabaseRefusal(`the database is newer than this program: it has ${names}, which the program does not know`);
}
