import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import type { AlertedProjectDto, AcknowledgerDto } from './alert.dto.js';
import type { AlertLevel } from './alert-levels.js';
import type { CivilDate } from '../core/calendar/civil-date.js';

/** An alert as the database answers it. */
export interface AlertRow {
  readonly id: number;
  readonly level: AlertLevel;
  readonly raisedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly revision: number;
  readonly kind: string;
  readonly subject: string;
  readonly attempt: number;
  readonly project: AlertedProjectDto | null;
  /** That the project is pinned to. */
  readonly workflow: { readonly key: string; readonly version: number } | null;
  /** Of an order. */
  readonly number: string | null;
  readonly calendar: string;
  readonly acknowledgedBy: AcknowledgerDto | null;
  readonly acknowledgedAt: Date | null;
}

/** Alerts under these conditions, newest first. */
export function alertRows(conditions: readonly string[], limit: string): string {
  return `
    select a.id, a.level, a.raised_on as "raisedOn", a.due_on as "dueOn", a.revision, d.kind, d.subject, d.attempt,
      case when p.id is not null then json_build_object('id', p.id, 'code', p.code, 'name', p.name) end as project,
      case when p.id is not null then json_build_object('key', p.workflow_key, 'version', p.workflow_version) end as workflow, o.number,
      coalesce((select w.definition ->> 'calendar' from workflow_version w where w.key = p.workflow_key and w.version = p.workflow_version), '${COUNTRY_CALENDAR}') as calendar,
      case when who.id is not null then json_build_object('id', who.id, 'name', who.name) end as "acknowledgedBy",
      a.acknowledged_at as "acknowledgedAt"
    from alert a
    join deadline d on d.id = a.deadline_id
    left join project p on p.id = d.project_id
    left join supervision_order o on d.kind = 'order' and o.id::text = d.subject
    left join person who on who.id = a.acknowledged_by
    where ${conditions.join(' and ') || 'true'}
    order by a.id desc
    limit ${limit}`;
}
