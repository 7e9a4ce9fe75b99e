import type { Pool } from 'pg';
import type { Deadline } from '../../projects/deadlines-of.js';

/** What the table says of a project, and of which version of the project it says so. */
export interface StoredDeadlines {
  readonly version: number;
  readonly open: readonly Deadline[];
}

/** One statement, hence one moment. Orders are no projection of a project and stay out of it. */
export async function storedDeadlines(pool: Pool, projectId: string): Promise<StoredDeadlines> {
  const { rows } = await pool.query<StoredDeadlines>(STORED, [projectId]);
  return rows[0]!;
}

const STORED = `
  select p.version, coalesce((
      select json_agg(json_build_object('kind', d.kind, 'subject', d.subject, 'attempt', d.attempt, 'department', d.department_key,
        'dueOn', d.due_on, 'warnOn', d.warn_on) order by d.id)
      from deadline d where d.project_id = p.id and d.open and d.kind <> 'order'), '[]') as open
  from project p where p.id = $1`;
