import pg from 'pg';
import { DataSource } from 'typeorm';

import { createPool, dataSourceOptions } from '../../src/database/data-source.js';
import { inTransaction } from '../../src/database/in-transaction.js';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';

const SETTINGS = `
  SELECT date '2026-02-17' AS day, 9007199254740991::int8 AS count, current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS patience,
         current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('application_name') AS name`;
const EXPECTED = { day: '2026-02-17', count: 9007199254740991, zone: 'UTC', patience: '30s', idle: '30s', name: 'approval-orchestrator' };

describe('a connection keeps civil dates and counts as they are, in UTC, and never waits for ever', () => {
  let database: FreshDatabase;
  let pool: pg.Pool | undefined;
  let source: DataSource | undefined;

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(async () => {
    await pool?.end();
    await source?.destroy();
    await database.drop();
  });

  it('of the pool', async () => {
    pool = createPool(database.url, 1);
    expect((await pool.query(SETTINGS)).rows).toEqual([EXPECTED]);
  });

  it('of TypeORM', async () => {
    source = await new DataSource(dataSourceOptions({ databaseUrl: database.url, databasePool: 1 }, [])).initialize();
    expect(await source.query(SETTINGS)).toEqual([EXPECTED]);
  });

  it('is lost without anything else falling: whoever works on it is told, the next one has another', async () => {
    const own = createPool(database.url, 1).on('error', () => undefined);
    const other = createPool(database.url, 1);
    const lost = inTransaction(own, async (client) => {
      const ended = new Promise((resolve) => client.once('end', resolve));
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await other.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
      await ended;
      await client.query('SELECT 1');
    });
    await expect(lost).rejects.toThrow();
    expect((await own.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await Promise.all([own.end(), other.end()]);
  });
});
