import type { PoolClient } from 'pg';
import { ROW_TABLES, type Row, type RowTable, type StatisticRows } from './statistic-rows.js';

/** What tells the rows of a table apart. */
const KEYS: Readonly<Record<RowTable, readonly string[]>> = {
  project_statistic: ['project_id'],
  attempt_statistic: ['project_id', 'item_key', 'attempt'],
  span_statistic: ['project_id', 'subject_id'],
  wait_statistic: ['project_id', 'span_id', 'ordinal'],
};

/** The rows of these projects as they are stored. */
export async function storedRows(client: Pick<PoolClient, 'query'>, projectIds: readonly string[]): Promise<StatisticRows> {
  const tables = ROW_TABLES.map((table) => `(select coalesce(json_agg(r), '[]') from ${table} r where project_id = any($1)) as ${table}`);
  const { rows } = await client.query<StatisticRows>({ name: 'stored-statistics', text: `select ${tables.join(', ')}`, values: [projectIds] });
  return rows[0]!;
}

/** Rows to take out and rows to put in; a row that has changed is among both. */
export interface RowChanges {
  readonly gone: readonly Row[];
  readonly come: readonly Row[];
}

export function changesBetween(table: RowTable, stored: readonly Row[], reckoned: readonly Row[]): RowChanges {
  const before = new Map(stored.map((row) => [keyOf(table, row), row]));
  const come = reckoned.filter((row) => {
    const old = before.get(keyOf(table, row));
    const isSame = old !== undefined && isEqual(old, row);
    if (isSame) before.delete(keyOf(table, row));
    return !isSame;
  });
  return { gone: [...before.values()], come };
}

export function keyOf(table: RowTable, row: Row): string {
  return KEYS[table].map((column) => String(row[column])).join(' ');
}

/** The columns in which two rows differ. */
export function differingColumns(one: Row, other: Row): readonly string[] {
  return Object.keys(one).filter((column) => !isSameValue(one[column], other[column]));
}

function isEqual(one: Row, other: Row): boolean {
  return differingColumns(one, other).length === 0;
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? null) === (other ?? null)) return true;
  return typeof one === 'object' && typeof other === 'object' && canonical(one) === canonical(other);
}

/** Properties in the order of their names: the database keeps another one. */
function canonical(value: object | null): string {
  return JSON.stringify(Object.entries(value ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export async function takeOut(client: PoolClient, table: RowTable, gone: readonly Row[]): Promise<void> {
  if (gone.length === 0) return;
  const same = KEYS[table].map((column) => `r.${column} = g.${column}`).join(' and ');
  await client.query(`delete from ${table} r using json_populate_recordset(null::${table}, $1) g where ${same}`, [JSON.stringify(gone)]);
}

export async function putIn(client: PoolClient, table: RowTable, come: readonly Row[]): Promise<void> {
  if (come.length === 0) return;
  await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [JSON.stringify(come)]);
}
