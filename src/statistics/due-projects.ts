import type { PoolClient } from 'pg';

export interface DueProject {
  readonly id: string;
  /** When it first changed, by the database's clock. */
  readonly since: Date;
}

/** Takes some of what is due, each project once; others take other rows meanwhile. It is due again if the transaction fails. */
export async function takeDue(client: PoolClient, atMost: number): Promise<readonly DueProject[]> {
  const { rows } = await client.query<DueProject>({ name: 'take-statistics-due', text: TAKE, values: [atMost] });
  return rows;
}

/** What could not be reckoned stays due. */
export async function putBack(client: PoolClient, due: readonly DueProject[]): Promise<void> {
  if (due.length === 0) return;
  await client.query('insert into statistics_due (project_id, since) select * from unnest($1::uuid[], $2::timestamptz[])', [
    due.map(({ id }) => id),
    due.map(({ since }) => since),
  ]);
}

/** With what some of the rows are about goes everything else that is due of the same projects. */
const TAKE = `
  with next_projects as materialized (
    select distinct project_id from (select project_id from statistics_due limit $1 for update skip locked) as next
  ), taken as (
    delete from statistics_due where ctid = any (array(
      select d.ctid from statistics_due d join next_projects using (project_id) for update of d skip locked))
    returning project_id, since
  )
  select project_id as id, min(since) as since from taken group by project_id order by project_id`;
