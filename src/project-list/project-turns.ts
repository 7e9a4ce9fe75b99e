import type { Pool } from 'pg';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkflowDefinition } from '../core/workflow/definition.js';
import type { ItemStatus } from '../core/workflow/state.js';
import type { ProjectTurnDto } from './listed-project.dto.js';

/** An item that waits for somebody. */
export interface TurnRow {
  readonly projectId: string;
  readonly item: string;
  readonly status: ItemStatus;
  readonly actBy: CivilDate | null;
}

/** The items of these projects that wait for somebody, as they are now. */
export async function turnRows(pool: Pool, projects: readonly string[]): Promise<ReadonlyMap<string, readonly TurnRow[]>> {
  const { rows } = await pool.query<TurnRow>(WAITING, [projects]);
  const byProject = new Map<string, TurnRow[]>();
  for (const row of rows) byProject.set(row.projectId, [...(byProject.get(row.projectId) ?? []), row]);
  return byProject;
}

/** Whose turn it is, in the order of the workflow. */
export function projectTurns(rows: readonly TurnRow[], { stages }: WorkflowDefinition): ProjectTurnDto[] {
  const byItem = new Map(rows.map((row) => [row.item, row]));
  return stages.flatMap(({ items }) =>
    items.flatMap(({ key, title, department, when }) => {
      const row = byItem.get(key);
      return row ? [{ item: { key, title, department, conditional: when !== null }, status: row.status, who: DEPARTMENTS.has(row.status) ? 'department' : 'agent', dueOn: row.actBy }] : [];
    }),
  );
}

const DEPARTMENTS: ReadonlySet<ItemStatus> = new Set(['submitted', 'under-review', 'paused']);

const WAITING = `
  select i.project_id as "projectId", i.item_key as item, i.status, i.act_by as "actBy"
  from item i join project p on p.id = i.project_id
  where i.project_id = any ($1) and p.status = 'active' and i.status not in ('waiting', 'approved', 'waived')`;
