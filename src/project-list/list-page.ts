import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import type { ProjectStatus } from '../core/workflow/state.js';
import { lightExpression } from './list-conditions.js';
import type { ListOrder } from './list-order.js';

export interface ListedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly status: ProjectStatus;
  readonly light: Light;
  readonly workflowKey: string;
  readonly workflowVersion: number;
  readonly park: string;
  readonly applicant: string;
  readonly agent: { readonly id: string; readonly name: string };
  readonly stageEndedAt: readonly (Date | null)[];
  readonly dueOn: CivilDate | null;
  readonly registeredAt: Date;
  readonly running: number;
  readonly paused: number;
  readonly overdue: number;
  readonly cursorValue: string | number | null;
}

/** The first projects in the order of a list, of those that satisfy the conditions. */
export function firstProjects({ source, expression, id, cursorValue, direction }: ListOrder, conditions: readonly string[], limit: string): string {
  const columns = `${expression}, ${id}`;
  return `
    select ${source === 'project p' ? '' : `distinct on (${columns})`} p.*, ${cursorValue} as cursor_value
    from ${source} where ${conditions.join(' and ') || 'true'}
    order by ${expression} ${direction}, ${id} ${direction} limit ${limit}`;
}

/** The rows of a page of projects. Items are counted only for what is shown. */
export function listedRows(page: string, today: string): string {
  return `
    with page as materialized (select *, row_number() over () as place from (${page}) as ordered)
    select p.id, p.code, p.name, p.status, ${lightExpression(`${today}::date`)} as light, p.workflow_key as "workflowKey",
      p.workflow_version as "workflowVersion", p.park_key as park, p.applicant_name as applicant,
      json_build_object('id', a.id, 'name', a.name) as agent, p.stage_ended_at as "stageEndedAt", p.due_on as "dueOn",
      p.registered_at as "registeredAt", p.running, p.paused, p.cursor_value as "cursorValue",
      case when p.due_on < ${today}::date
        then (select count(*) from item i where i.project_id = p.id and i.due_on < ${today}::date) else 0 end as overdue
    from page p join person a on a.id = p.agent_id
    order by p.place`;
}
