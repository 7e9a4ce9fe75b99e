import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { dumpSchema } from '../../src/database/dump-schema.js';
import { migrationsFolder } from '../../src/database/migrations.js';
import { emptyDatabase, freshDatabase } from './fresh-database.js';
import { queryDatabase } from './query-database.js';

const committed = readFileSync(join(migrationsFolder(), 'schema.sql'), 'utf8');

async function dump(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await dumpSchema(client);
  } finally {
    await client.end();
  }
}

describe('migrations/schema.sql', () => {
  it('is what the migrations add up to (if not: npm run schema:dump)', async () => {
    const database = await freshDatabase();
    expect(await dump(database.url)).toBe(committed);
    await database.drop();
  });

  it('leaves nothing out: an empty database that runs it has the same schema', async () => {
    const database = await emptyDatabase();
    await queryDatabase(database.url, committed);
    expect(await dump(database.url)).toBe(committed);
    await database.drop();
  });

  it('would show a column, an index, a view, a type and a trigger', async () => {
    const database = await emptyDatabase();
    await queryDatabase(
      database.url,
      `CREATE TYPE mood AS ENUM ('good', 'bad');
       CREATE TABLE sample (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, m mood DEFAULT 'good', n integer GENERATED ALWAYS AS (1 + 1) STORED);
       CREATE INDEX by_mood ON sample (m) WHERE n > 1;
       CREATE VIEW good AS SELECT id FROM sample WHERE m = 'good';
       CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
       CREATE TRIGGER sample_refuses BEFORE DELETE ON sample FOR EACH ROW EXECUTE FUNCTION refuse();`,
    );
    const text = await dump(database.url);
    for (const part of [
      `CREATE TYPE mood AS ENUM ('good', 'bad');`,
      'id bigint GENERATED ALWAYS AS IDENTITY NOT NULL',
      `m mood DEFAULT 'good'::mood`,
      'n integer GENERATED ALWAYS AS ((1 + 1)) STORED',
      'CREATE INDEX by_mood ON public.sample USING btree (m) WHERE (n > 1);',
      'CREATE VIEW good AS',
      'FUNCTION public.refuse()',
      'CREATE TRIGGER sample_refuses BEFORE DELETE',
    ]) {
      expect(text).toContain(part);
    }
    await database.drop();
  });
});
