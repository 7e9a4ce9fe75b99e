import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createPool } from '../../src/database/data-source.js';
import { startEmbeddedServer } from '../../src/database/embedded/server.js';

/** Unlike /tmp never a memory disk, on which a commit would cost nothing. */
const ON_DISK = '/var/tmp';

export interface Database {
  readonly url: string;
  /** A connection for what is not measured. */
  readonly pool: pg.Pool;
}

export interface Databases {
  readonly durability: string;
  /** An empty one, or one like another that nobody is connected to. */
  create(name: string, template?: string): Promise<Database>;
  stop(): Promise<void>;
}

/** A server that commits durably, in a folder of this run alone. */
export async function startDatabases(): Promise<Databases> {
  const folder = mkdtempSync(join(existsSync(ON_DISK) ? ON_DISK : tmpdir(), 'approval-orchestrator-bench-'));
  // The server may run as another user, who has to get through.
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer({ dataDirectory: join(folder, 'data'), durable: true });
  // A connection that idles may still be open when the server ends.
  const admin = new pg.Pool({ connectionString: server.url, max: 1 }).on('error', () => undefined);
  const pools: pg.Pool[] = [admin];
  return {
    durability: await durabilityOf(admin),
    async create(name, template = 'template1') {
      await admin.query(`create database ${name} template ${template}`);
      const url = new URL(server.url);
      url.pathname = name;
      const pool = createPool(url.href, 1).on('error', () => undefined);
      pools.push(pool);
      return { url: url.href, pool };
    },
    async stop() {
      await Promise.all(pools.map((pool) => pool.end()));
      await server.stop();
      for (const path of [server.place, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

async function durabilityOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ said: string }>(
    `select string_agg(name || ' ' || setting, ', ' order by name) as said from pg_settings
     where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method')`,
  );
  return rows[0]!.said;
}
