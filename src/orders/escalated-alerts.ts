import type { Pool } from 'pg';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { notFailing } from '../deadlines/action-failures.js';

/** An alert of the third level of which no order has been drafted, with what it is about. */
export interface EscalatedAlert {
  readonly id: number;
  readonly deadlineId: number;
  readonly kind: string;
  readonly subject: string;
  readonly attempt: number;
  readonly department: string | null;
  readonly dueOn: CivilDate;
  readonly projectId: string;
  readonly code: string;
  readonly name: string;
  readonly agentId: string;
  readonly park: string;
  readonly workflowKey: string;
  readonly workflowVersion: number;
}

/** Not of deadlines that have been met or moved since, nor of orders themselves: one order is not answered by another. */
export async function findEscalatedAlerts(pool: Pool, most: number, now: string): Promise<readonly EscalatedAlert[]> {
  const { rows } = await pool.query<EscalatedAlert>(FIND, [most, now]);
  return rows;
}

/** The deadline `d` of the alert `a` is still overdue by the due day that the alert was raised for. */
export const STILL_ESCALATED = `a.level = 'escalated' and d.open and d.revision = a.revision and d.kind <> 'order'`;

const FIND = `
  select a.id, d.id as "deadlineId", d.kind, d.subject, d.attempt, d.department_key as department, a.due_on as "dueOn", p.id as "projectId", p.code, p.name,
    p.agent_id as "agentId", p.park_key as park, p.workflow_key as "workflowKey", p.workflow_version as "workflowVersion"
  from alert a
  join deadline d on d.id = a.deadline_id
  join project p on p.id = d.project_id
  where ${STILL_ESCALATED} and not exists (select from supervision_order o where o.alert_id = a.id)
    and ${notFailing('draft-order', '$2')}
  order by a.id
  limit $1`;
