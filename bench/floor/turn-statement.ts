import type { TurnRows } from '../../src/projects/turn-rows.js';

type Row = Readonly<Record<string, unknown>>;
type Table = 'project' | 'item' | 'clock_entry' | 'deadline' | 'history' | 'notice';

/** The type of a column, so that a parameter stands for it. */
export type TypeOf = (table: Table, column: string) => string;

/** One statement for one turn; `$1` is the project's id. */
export interface TurnStatement {
  readonly text: string;
  /** `$2` and on. */
  readonly values: readonly unknown[];
}

/**
 * The cheapest way in one round trip that we know: the project's version is checked and every row is written by one
 * statement of plain parameters, planned once for each shape of turn.
 */
export function turnStatement(rows: TurnRows, typeOf: TypeOf): TurnStatement {
  const values: unknown[] = [];
  const parameter = (table: Table, column: string, value: unknown) => {
    values.push(column === 'hash' ? Buffer.from(String(value), 'base64') : column === 'data' ? JSON.stringify(value) : value);
    return `$${values.length + 1}::${typeOf(table, column)}`;
  };
  const assignments = (table: Table, row: Row) => Object.entries(row).map(([column, value]) => `${column} = ${parameter(table, column, value)}`);
  const insert = (table: Table, added: readonly Row[]) => {
    const selects = added.map((row) => `select id, ${Object.entries(row).map(([column, value]) => parameter(table, column, value)).join(', ')} from moved`);
    return `insert into ${table} as t (project_id, ${Object.keys(added[0]!).join(', ')}) ${selects.join(' union all ')}`;
  };

  const { id: _, expected, ...project } = rows.turn as Row;
  const parts = [
    `moved as (update project set ${assignments('project', project).join(', ')} where id = $1 and version = ${parameter('project', 'version', expected)} returning id)`,
    ...(rows.items as readonly Row[]).map(({ item_key, ...item }, at) => {
      return `item_${at} as (update item set ${assignments('item', item).join(', ')} from moved where project_id = id and item_key = ${parameter('item', 'item_key', item_key)})`;
    }),
  ];
  const added = { clock_entry: rows.clock, deadline: rows.deadlines, history: rows.facts, notice: rows.notices };
  for (const [table, more] of Object.entries(added) as [Table, readonly Row[]][]) {
    if (more.length > 0) parts.push(`${table}_rows as (${insert(table, more)}${table === 'deadline' ? OPEN_OR_MOVE : ''})`);
  }
  return { text: `with ${parts.join(',\n')}\nselect id from moved`, values };
}

const OPEN_OR_MOVE = `
  on conflict (project_id, kind, subject, attempt) do update set due_on = excluded.due_on, warn_on = excluded.warn_on,
    open = excluded.open, revision = t.revision + (t.due_on is distinct from excluded.due_on)::integer`;
