import { beginAnew, isSeeded, markSeeded } from '../../src/demo/seeding/demo-database.js';
import { freshDatabase, type FreshDatabase } from '../database/fresh-database.js';
import { queryDatabase } from '../database/query-database.js';

describe('the database of the demo', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('is complete only once that has been written down', async () => {
    expect(await isSeeded(database.url)).toBe(false);
    await markSeeded(database.url);
    expect(await isSeeded(database.url)).toBe(true);
  });

  it('is empty and not complete when it is begun anew', async () => {
    await markSeeded(database.url);
    await beginAnew(database.url);
    expect(await isSeeded(database.url)).toBe(false);
    expect(await queryDatabase(database.url, `select tablename from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('waits for the disk again once it is complete', async () => {
    const setting = async () => (await queryDatabase<{ synchronous_commit: string }>(database.url, 'show synchronous_commit'))[0]!.synchronous_commit;
    await beginAnew(database.url);
    expect(await setting()).toBe('off');
    await queryDatabase(database.url, 'create table proof ()');
    await markSeeded(database.url);
    expect(await queryDatabase(database.url, `select from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase where d.datname = current_database()`)).toEqual([]);
  });
});
