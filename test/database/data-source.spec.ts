import pg from 'pg';
import { DataSource } from 'typeorm';

import { createPool, dataSourceOptions } from '../../src/database/data-source.js';
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
});
