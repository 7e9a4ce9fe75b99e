import { civilDate } from '../../src/core/calendar/civil-date.js';
import { beginAnew, markSeeded, seededOn } from '../../src/demo/seeding/demo-database.js';
import { freshDatabase, type FreshDatabase } from '../database/fresh-database.js';
import { queryDatabase } from '../database/query-database.js';

const TODAY = civilDate('2026-06-17');

describe('the database of the demo', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('is complete only once that has been written down', async () => {
    expect(await seededOn(database.url)).toBeNull();
    await markSeeded(database.url, TODAY);
    expect(await seededOn(database.url)).toBe(TODAY);
  });

  it('is empty and not complete when it is begun anew', async () => {
    await markSeeded(database.url, TODAY);
    await beginAnew(database.url);
    expect(await seededOn(database.url)).toBeNull();
    expect(await queryDatabase(database.url, `select tablename from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('waits for the disk again once it is complete', async () => {
    const setting = async () => (await queryDatabase<{ synchronous_commit: string }>(database.url, 'show synchronous_commit'))[0]!.synchronous_commit;
    await beginAnew(database.url);
    expect(await setting()).toBe('off');
    await markSeeded(database.url, TODAY);
    expect(await queryDatabase(database.url, `select from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase where d.datname = current_database()`)).toEqual([]);
  });
});
