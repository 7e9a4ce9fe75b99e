import type { Pool } from 'pg';
import type { Deadline, DeadlineKind } from '../../projects/deadlines-of.js';

/** A deadline, and who has it in hand, by the name that the person signs in with. */
export interface OwnedDeadline extends Deadline {
  readonly owner: string | null;
}

/** What the table says of a project, and of which version of the project it says so. */
export interface StoredDeadlines {
  readonly version: number;
  readonly open: readonly OwnedDeadline[];
  /** Which attempts people have accepted, by the history. */
  readonly accepted: readonly { readonly item: string; readonly attempt: number; readonly by: string }[];
}

/** One statement, hence one moment. Orders are no projection of a project and stay out of it. */
export async function storedDeadlines(pool: Pool, projectId: string): Promise<StoredDeadlines> {
  const { rows } = await pool.query<StoredDeadlines>(STORED, [projectId]);
  return rows[0]!;
}

/** Who has accepted an attempt has in hand what its clock brings about. */
export function ownedBy({ accepted }: StoredDeadlines, deadline: Deadline): OwnedDeadline {
  const { kind, subject, attempt } = deadline;
  const acceptance = OF_THE_HANDLER.has(kind) ? accepted.find((one) => one.item === subject && one.attempt === attempt) : null;
  return { ...deadline, owner: acceptance?.by ?? null };
}

const OF_THE_HANDLER: ReadonlySet<DeadlineKind> = new Set(['promise', 'statutory', 'pause', 'owed-opinion']);
const STORED = `
  select p.version, coalesce((
      select json_agg(json_build_object('kind', d.kind, 'subject', d.subject, 'attempt', d.attempt, 'department', d.department_key,
        'owner', coalesce(who.username, d.owner_id::text), 'dueOn', d.due_on, 'warnOn', d.warn_on) order by d.id)
      from deadline d left join person who on who.id = d.owner_id
      where d.project_id = p.id and d.open and d.kind <> 'order'), '[]') as open, coalesce((
      select json_agg(json_build_object('item', h.item_key, 'attempt', h.attempt, 'by', who.username))
      from history h join person who on who.id = h.actor_id
      where h.project_id = p.id and h.type = 'item.accepted'), '[]') as accepted
  from project p where p.id = $1`;
