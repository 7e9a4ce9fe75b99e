import pg from 'pg';
import { DataSource } from 'typeorm';

import { dataSourceOptions } from './data-source.js';
import { DatabaseRefusal } from './database-refusal.js';
import { migrationClass, readMigrations, type MigrationFile } from './migrations.js';
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
    const files = readMigrations(folder);
    await refuseOtherHistory(guard, files);
    return await runPending(url, files);
  } finally {
    await guard.end();
  }
}

async function runPending(url: string, files: readonly MigrationFile[]): Promise<string[]> {
  const options = dataSourceOptions({ databaseUrl: url, databasePool: 1 }, []);
  const source = new DataSource({
    ...options,
    migrations: files.map(migrationClass),
    migrationsTransactionMode: 'each',
    logger: new SilentLogger(),
    extra: { options: '-c TimeZone=UTC' },
  } as typeof options);
  await source.initialize();
  try {
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

/** A database that has run what the program does not know, or knows otherwise, is not the one that the program was written for. */
async function refuseOtherHistory(client: pg.Client, files: readonly MigrationFile[]): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS migration_content (name text PRIMARY KEY, sha256 text NOT NULL)');
  const ran = await contentsOfRunMigrations(client);
  const known = new Map(files.map((file) => [file.name, file]));
  const unknown = [...ran.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new DatabaseRefusal(`the database is newer than this program: it has ${unknown.join(', ')}, which the program does not know`);
  }
  const changed = files.filter(({ name, content }) => ran.has(name) && ran.get(name) !== content).map(({ file }) => `migrations/${file}`);
  if (changed.length > 0) {
    throw new DatabaseRefusal(
      `the database was made by another build: it has run ${changed.join(', ')} with other content (a demo starts over with npm run demo -- --reset)`,
    );
  }
}

/** By name, in order; null of one that ran before contents were kept. */
async function contentsOfRunMigrations(client: pg.Client): Promise<ReadonlyMap<string, string | null>> {
  const { rows: tables } = await client.query<{ present: boolean }>(`SELECT to_regclass('migrations') IS NOT NULL AS present`);
  if (!tables[0]!.present) return new Map();
  const { rows } = await client.query<{ name: string; sha256: string | null }>(
    'SELECT name, sha256 FROM migrations LEFT JOIN migration_content USING (name) ORDER BY "timestamp"',
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}
