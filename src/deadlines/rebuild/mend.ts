import type { Pool } from 'pg';
import type { Difference } from './differences.js';

/**
 * Makes the table say what the ledger says, if the project is still at this version; answers whether it was. The revision
 * grows where the due day moves, so that people are told anew.
 */
export async function mend(pool: Pool, projectId: string, version: number, differences: readonly Difference[]): Promise<boolean> {
  const rows = differences.map(({ reckoned, stored }) => {
    const { kind, subject, attempt, department, owner, dueOn, warnOn } = (reckoned ?? stored)!;
    return { kind, subject, attempt, department, owner, due_on: dueOn, warn_on: warnOn, open: reckoned !== null };
  });
  const { rowCount } = await pool.query(MEND, [projectId, version, JSON.stringify(rows)]);
  return rowCount === rows.length;
}

/** A turn of the project waits for this statement, or this one for it. */
const MEND = `
  with held as materialized (
    select id from project where id = $1 and version = $2 for update
  )
  insert into deadline as d (project_id, kind, subject, attempt, department_key, owner_id, due_on, warn_on, open)
  select held.id, r.kind, r.subject, r.attempt, r.department, (select w.id from person w where w.username = r.owner),
    r.due_on, r.warn_on, r.open
  from held, json_to_recordset($3) as r (kind text, subject text, attempt smallint, department text, owner text, due_on date, warn_on date, open boolean)
  on conflict (project_id, kind, subject, attempt) do update
  set department_key = excluded.department_key, owner_id = excluded.owner_id, due_on = excluded.due_on, warn_on = excluded.warn_on, open = excluded.open,
    revision = d.revision + (d.due_on is distinct from excluded.due_on)::integer`;
