import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrate } from '../../src/database/migrate.js';
import { migrationClass, migrationName, migrationsFolder, readMigrations } from '../../src/database/migrations.js';
import { emptyDatabase, latinDatabase, type FreshDatabase } from './fresh-database.js';
import { queryDatabase } from './query-database.js';

const migrationFiles = (): string[] => readdirSync(migrationsFolder()).filter((file) => /^\d{4}-/.test(file));

describe('migrations', () => {
  let database: FreshDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await emptyDatabase();
    folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  const write = (file: string, sql: string): void => writeFileSync(join(folder, file), sql);

  it('run in order, and a second time there is nothing to do', async () => {
    expect(await migrate(database.url)).toEqual(migrationFiles().sort().map(migrationName));
    expect(await migrate(database.url)).toEqual([]);
  });

  it('are run once by instances that start together', async () => {
    const ran = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(ran.flat().sort()).toEqual(migrationFiles().map(migrationName).sort());
    expect(ran.filter(({ length }) => length > 0)).toHaveLength(1);
  });

  it('do all of a file or nothing, and name the file that failed', async () => {
    write('0001-first.sql', 'CREATE TABLE first (id integer)');
    write('0002-second.sql', 'CREATE TABLE second (id integer); SELECT 1 / 0');
    await expect(migrate(database.url, folder)).rejects.toThrow('migrations/0002-second.sql failed: division by zero');
    const [row] = await queryDatabase(database.url, `SELECT to_regclass('first') AS first, to_regclass('second') AS second`);
    expect(row).toEqual({ first: 'first', second: null });
  });

  it('refuse a database that is newer than the program', async () => {
    write('0001-first.sql', 'CREATE TABLE first (id integer)');
    write('0002-second.sql', 'CREATE TABLE second (id integer)');
    await migrate(database.url, folder);
    rmSync(join(folder, '0002-second.sql'));
    await expect(migrate(database.url, folder)).rejects.toThrow(
      'the database is newer than this program: it has second-1000000000002, which the program does not know',
    );
  });

  it('refuse a database that has run one of them with other content, and change nothing', async () => {
    write('0001-first.sql', 'CREATE TABLE first (id integer)');
    await migrate(database.url, folder);
    write('0001-first.sql', 'CREATE TABLE first (id bigint)');
    write('0002-second.sql', 'CREATE TABLE second (id integer)');
    await expect(migrate(database.url, folder)).rejects.toThrow('the database was made by another build: it has run migrations/0001-first.sql with other content');
    expect(await queryDatabase(database.url, `SELECT to_regclass('second') AS second`)).toEqual([{ second: null }]);
  });

  it('refuse a database that could not hold Chinese, before they begin', async () => {
    const latin = await latinDatabase();
    try {
      await expect(migrate(latin.url)).rejects.toThrow(/is encoded in LATIN1, which has no Chinese/);
      expect(await queryDatabase(latin.url, `SELECT to_regclass('migrations') AS made`)).toEqual([{ made: null }]);
    } finally {
      await latin.drop();
    }
  });

  it('may be none', async () => {
    expect(await migrate(database.url, folder)).toEqual([]);
  });

  it('only go forward', async () => {
    write('0001-first.sql', 'SELECT 1');
    const First = migrationClass(readMigrations(folder)[0]!);
    await expect(new First().down({} as never)).rejects.toThrow('0001-first.sql cannot be undone');
  });

  it('are refused with two of the same number, or with a name of another kind', () => {
    write('0001-first.sql', 'SELECT 1');
    write('0001-other.sql', 'SELECT 1');
    expect(() => readMigrations(folder)).toThrow('migrations/0001-first.sql and migrations/0001-other.sql have the same number');
    rmSync(join(folder, '0001-other.sql'));
    write('2-second.sql', 'SELECT 1');
    expect(() => readMigrations(folder)).toThrow('migrations/2-second.sql should be named like 0001-purpose.sql');
  });
});
