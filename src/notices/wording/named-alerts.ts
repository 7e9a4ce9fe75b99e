import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../../calendars/calendar-in-force.js';
import { CalendarStore } from '../../calendars/calendar-store.js';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import { POOL } from '../../database/pool.js';
import { WorkflowStore } from '../../workflows/workflow-store.js';
import type { NamedAlert } from './alert-words.js';
import { deadlineSubjectTitle } from './subject-title.js';

/** Alerts by name: what is due, and of which project. */
@Injectable()
export class NamedAlerts {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly workflows: WorkflowStore,
  ) {}

  async name(ids: readonly number[]): Promise<readonly NamedAlert[]> {
    if (ids.length === 0) return [];
    const { rows } = await this.pool.query<AlertRow>({ name: 'alerts-named', text: ALERTS, values: [ids] });
    return Promise.all(
      rows.map(async ({ deadline, level, kind, subject, number, calendar, dueOn, project, workflow, version }) => {
        const definition = workflow !== null && version !== null ? (await this.workflows.find(workflow, version))?.definition : undefined;
        const provisional = this.calendars.get(calendar ?? definition?.calendar ?? COUNTRY_CALENDAR).isProvisional(dueOn);
        return { deadline, level, kind, dueOn, provisional, project, subject: deadlineSubjectTitle({ kind, subject, number }, definition ?? null) };
      }),
    );
  }
}

interface AlertRow {
  readonly deadline: number;
  readonly level: string;
  readonly kind: string;
  readonly subject: string;
  /** Of an order. */
  readonly number: string | null;
  readonly calendar: string | null;
  readonly dueOn: CivilDate;
  readonly project: string | null;
  readonly workflow: string | null;
  readonly version: number | null;
}

const ALERTS = `
  select d.id as deadline, a.level, d.kind, d.subject, o.number, o.calendar_key as calendar, a.due_on as "dueOn", p.name as project, p.workflow_key as workflow, p.workflow_version as version
  from alert a join deadline d on d.id = a.deadline_id left join project p on p.id = d.project_id
    left join supervision_order o on d.kind = 'order' and o.id::text = d.subject
  where a.id = any ($1)`;
