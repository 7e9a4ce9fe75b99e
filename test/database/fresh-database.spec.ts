import { freshDatabase, type FreshDatabase } from './fresh-database.js';
import { queryDatabase } from './query-database.js';

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
    const rows = await queryDatabase(databases[0]?.url ?? '', `SELECT to_regclass('migrations') AS migrations`);
    expect(rows).toEqual([{ migrations: 'migrations' }]);
  });
});
