import fc from 'fast-check';
import pg from 'pg';
import { arrayLiteral, elementLiteral } from '../../src/database/array-literal.js';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';

describe('an array of texts', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 1 });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const tableLiteral = (rows: readonly (readonly unknown[])[]) => arrayLiteral(rows.map((row) => arrayLiteral(row.map(elementLiteral))));
  const asRead = async (rows: readonly (readonly unknown[])[]): Promise<unknown> =>
    (await pool.query<{ read: unknown }>('select to_json($1::text[]) as read', [tableLiteral(rows)])).rows[0]!.read;

  it('comes as it was written, whatever the texts', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'NULL', 'null', 'nullable', '{', '}', ',', '"', '\\', ' a ', '\n\t\r', '审批'));
    const storable = text.filter((each) => !each.includes('\0') && !/\p{Surrogate}/u.test(each));
    const table = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(fc.option(storable), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    await fc.assert(fc.asyncProperty(table, async (rows) => expect(await asRead(rows)).toEqual(rows)), { numRuns: 200 });
  });

  it('writes numbers, truth, arrays and objects so that the database can read them', async () => {
    const { rows } = await pool.query(
      `select t[1][1]::integer as number, t[1][2]::boolean as truth, t[1][3]::timestamptz[] as times, t[1][4]::jsonb as object, t[1][5] as nothing
       from (select $1::text[] as t) as given`,
      [tableLiteral([[-7, true, [null, '2026-03-02T02:00:00.000Z'], { 'a"b': '\\"\n{}' }, undefined]])],
    );
    expect(rows[0]).toEqual({ number: -7, truth: true, times: [null, new Date('2026-03-02T02:00:00Z')], object: { 'a"b': '\\"\n{}' }, nothing: null });
  });

  it('may be empty', async () => {
    expect(await asRead([])).toEqual([]);
  });
});
