import type pg from 'pg';
import type { TurnRows } from '../../src/projects/turn-rows.js';
import type { Lane } from '../load/drive.js';
import { turnStatement } from './turn-statement.js';

/** Turns that are already decided, each written in one round trip; every one must find its project at the expected version. */
export async function floorLane(pool: pg.Pool, turns: readonly (readonly TurnRows[])[]): Promise<Lane> {
  const types = await columnTypes(pool);
  const names = new Map<string, string>();
  const statements = turns.map((script) =>
    script.map((rows) => {
      const { text, values } = turnStatement(rows, (table, column) => types.get(`${table}.${column}`)!);
      const name = names.get(text) ?? `turn-${names.size}`;
      names.set(text, name);
      return { name, text, values };
    }),
  );
  return async ({ id, script, taken }) => {
    const { name, text, values } = statements[script]![taken]!;
    const { rowCount } = await pool.query({ name, text, values: [id, ...values] });
    if (rowCount !== 1) throw new Error(`event ${taken + 1} of project ${id} was not written`);
  };
}

async function columnTypes(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ name: string; type: string }>(
    `select c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and a.attnum > 0`,
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}
