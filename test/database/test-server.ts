import { rmSync } from 'node:fs';

import { startEmbeddedServer, type EmbeddedServer } from '../../src/database/embedded/server.js';
import { migrate } from '../../src/database/migrate.js';
import { makeRunFolder, sweepFormerRuns } from './run-folders.js';
import { queryDatabase } from './query-database.js';
import { TEMPLATE } from './template.js';

interface Run {
  readonly server: EmbeddedServer;
  readonly folder: string;
}
let run: Run | undefined;

export async function startTestServer(): Promise<void> {
  await sweepFormerRuns();
  const folder = makeRunFolder();
  // Leaving by `exit` ends the server; dying of a signal would leave it behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
  const server = await startEmbeddedServer({ dataDirectory: `${folder}/data`, durable: false });
  run = { server, folder };
  process.env.TEST_SERVER_URL = server.url;
  await makeTemplate(server.url);
}

/** A database that a failed test left behind is worth a look, so its server goes on until the next run. Not in CI. */
export async function stopTestServer(): Promise<void> {
  if (!run) return;
  const { server, folder } = run;
  const kept = process.env.CI ? [] : await keptDatabases(server.url);
  if (kept.length > 0) {
    server.outliveUs();
    process.stderr.write(`Kept until the next run of the tests:\n${kept.map((line) => `  ${line}\n`).join('')}`);
    return;
  }
  await server.stop();
  for (const path of [server.place, folder]) rmSync(path, { recursive: true, force: true });
}

async function makeTemplate(url: string): Promise<void> {
  await queryDatabase(url, `CREATE DATABASE ${TEMPLATE}`);
  const template = new URL(url);
  template.pathname = TEMPLATE;
  await migrate(template.href);
  await queryDatabase(url, `ALTER DATABASE ${TEMPLATE} ALLOW_CONNECTIONS false`);
}

async function keptDatabases(url: string): Promise<string[]> {
  const rows = await queryDatabase<{ name: string; file: string | null }>(
    url,
    `SELECT datname AS name, shobj_description(oid, 'pg_database') AS file FROM pg_database WHERE datname LIKE 'test\\_%' ORDER BY 1`,
  );
  return rows.map(({ name, file }) => `${url.replace(/[^/]+$/, name)}  (${file ?? 'unknown test'})`);
}
