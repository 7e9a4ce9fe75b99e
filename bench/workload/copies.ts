import type { Pool } from 'pg';

/** The rows of a project that has just been registered, to make more of them. */
export interface RegisteredRows {
  readonly project: object;
  readonly items: readonly object[];
  readonly history: readonly object[];
}

export async function rowsOf(pool: Pool, projectId: string): Promise<RegisteredRows> {
  const { rows } = await pool.query<RegisteredRows>(
    `select to_jsonb(p) as project,
       (select jsonb_agg(i order by item_key) from item i where project_id = p.id) as items,
       (select jsonb_agg(h order by seq) from history h where project_id = p.id) as history
     from project p where p.id = $1`,
    [projectId],
  );
  return rows[0]!;
}

/** So many projects more, as if each had been registered, in any database that has the schema; answers their ids. */
export async function copyProject(pool: Pool, { project, items, history }: RegisteredRows, count: number): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(COPY, [count, JSON.stringify(project), JSON.stringify(items), JSON.stringify(history)]);
  await pool.query('analyze project, item, history');
  return rows.map(({ id }) => id);
}

const COPY = `
  with fresh as materialized (
    select uuidv7() as id from generate_series(1, $1::integer)
  ), projects as (
    insert into project
    select p.* from fresh, jsonb_populate_record(null::project, $2::jsonb || jsonb_build_object('id', fresh.id, 'code', fresh.id)) as p
  ), items as (
    insert into item
    select i.* from fresh, jsonb_array_elements($3::jsonb) as e,
      jsonb_populate_record(null::item, e || jsonb_build_object('project_id', fresh.id)) as i
  ), histories as (
    insert into history
    select h.* from fresh, jsonb_array_elements($4::jsonb) as e,
      jsonb_populate_record(null::history, e || jsonb_build_object('project_id', fresh.id)) as h
  )
  select id from fresh`;
