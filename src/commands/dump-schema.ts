import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { dumpSchema } from '../database/dump-schema.js';
import { startEmbeddedServer } from '../database/embedded/server.js';
import { migrate } from '../database/migrate.js';
import { migrationsFolder } from '../database/migrations.js';

/** `npm run schema:dump`: writes migrations/schema.sql anew from an empty database with every migration. */
const folder = mkdtempSync(join(tmpdir(), 'approval-orchestrator-schema-'));
const server = await startEmbeddedServer({ dataDirectory: folder, durable: false });
try {
  await migrate(server.url);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const file = join(migrationsFolder(), 'schema.sql');
  writeFileSync(file, await dumpSchema(client));
  await client.end();
  console.log(file);
} finally {
  await server.stop();
  for (const path of [server.place, folder]) rmSync(path, { recursive: true, force: true });
}
