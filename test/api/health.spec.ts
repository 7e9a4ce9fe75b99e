import { queryDatabase } from '../database/query-database.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('/health', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('live: the process runs', async () => {
    expect((await app.anyone.get('/health/live').expect(200)).body).toEqual({ status: 'ok' });
  });

  it('ready: the database answers and has every migration', async () => {
    const { body } = await app.anyone.get('/health/ready').expect(200);
    expect(body).toEqual({ status: 'ok', checks: { database: { ok: true }, migrations: { ok: true }, evaluation: { ok: true, lastAt: null, overdue: true } } });
  });

  it('not ready: a migration has not been run', async () => {
    await app.pool.query(`update migrations set name = 'not-' || name where name = 'people-1000000000002'`);
    const { body } = await app.anyone.get('/health/ready').expect(503);
    await app.pool.query(`update migrations set name = 'people-1000000000002' where name = 'not-people-1000000000002'`);
    expect(body).toMatchObject({
      reason: 'not-ready',
      detail: '以下检查未通过：migrations。',
      checks: { database: { ok: true }, migrations: { ok: false, detail: '1 migrations have not been run.' } },
    });
  });
});

describe('while the database is away', () => {
  let app: TestApp;
  let name: string;
  const server = (sql: string) => queryDatabase(process.env.TEST_SERVER_URL!, sql);
  beforeAll(async () => {
    app = await startTestApp();
    const { rows } = await app.pool.query<{ name: string }>('select current_database() as name');
    name = rows[0]!.name;
    await server(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await server(`alter database ${name} rename to away_${name}`);
  });
  afterAll(() => app.close());

  it('the process lives but is not ready', async () => {
    await app.anyone.get('/health/live').expect(200);
    expect((await app.anyone.get('/health/ready').expect(503)).body).toMatchObject({ reason: 'not-ready', checks: { database: { ok: false } } });
  });

  it('requests are told to come again', async () => {
    const { body, headers } = await app.as('admin').get('/api/parks').expect(503);
    expect(body).toMatchObject({ reason: 'database-unavailable' });
    expect(headers['retry-after']).toBe('5');
  });

  it('nothing is lost: when it is back, requests are answered', async () => {
    await server(`alter database away_${name} rename to ${name}`);
    await app.anyone.get('/health/ready').expect(200);
    await app.as('admin').get('/api/parks').expect(200);
  });
});
