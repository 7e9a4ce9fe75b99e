import pg from 'pg';

import { freshDatabase, type FreshDatabase } from './fresh-database.js';

describe('a fresh database', () => {
  let databases: FreshDatabase[];

  beforeAll(async () => {
    databases = await Promise.all([freshDatabase(), freshDatabase(), freshDatabase()]);
  });
  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  it('is of its asker alone', async () => {
    expect(new Set(databases.map(({ url }) => url)).size).toBe(3);
  });

  it('has every migration', async () => {
    const client = new pg.Client({ connectionString: databases[0]?.url });
    await client.connect();
    const { rows } = await client.query(`SELECT to_regclass('migrations') AS migrations`);
    await client.end();
    expect(rows).toEqual([{ migrations: 'migrations' }]);
  });
});
