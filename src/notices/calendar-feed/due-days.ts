import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../../calendars/calendar-in-force.js';
import { CalendarStore } from '../../calendars/calendar-store.js';
import { addDays, type CivilDate } from '../../core/calendar/civil-date.js';
import type { Titles } from '../../core/workflow/definition.js';
import { POOL } from '../../database/pool.js';
import { OfficeClock } from '../../time/office-clock.js';
import { WorkflowStore } from '../../workflows/workflow-store.js';
import { deadlineSubjectTitle } from '../wording/subject-title.js';
import type { CalendarReader } from './calendar-tokens.js';

export interface DueDay {
  readonly id: number;
  readonly kind: string;
  readonly dueOn: CivilDate;
  readonly revision: number;
  /** It falls in a year whose schedule is not announced. */
  readonly provisional: boolean;
  readonly project: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly subject: Titles | null;
  /** Where to look, from the root of the site. */
  readonly link: string | null;
}

const MOST = 2_000;
/** A leader's calendar shows what is near or overdue, and this many days ahead. */
const LEADER_DAYS = 14;

/** The due days of open deadlines that concern a person. */
@Injectable()
export class DueDays {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
    private readonly calendars: CalendarStore,
    private readonly office: OfficeClock,
  ) {}

  async of({ id, grants }: CalendarReader): Promise<readonly DueDay[]> {
    const { rows } = await this.pool.query<DueRow>(DUE, [id, JSON.stringify(grants), addDays(this.office.today(), LEADER_DAYS)]);
    return Promise.all(
      rows.map(async ({ id: deadline, kind, dueOn, revision, project, subject, number, workflow, version, orderCalendar }) => {
        const definition = workflow === null ? null : ((await this.workflows.find(workflow, version!))?.definition ?? null);
        const calendar = this.calendars.get(orderCalendar ?? definition?.calendar ?? COUNTRY_CALENDAR);
        return {
          id: deadline, kind, dueOn, revision, project,
          provisional: calendar.isProvisional(dueOn),
          subject: deadlineSubjectTitle({ kind, subject, number }, definition),
          link: kind === 'order' ? `/orders/${subject}` : project && `/projects/${project.id}`,
        };
      }),
    );
  }
}

interface DueRow extends Pick<DueDay, 'id' | 'kind' | 'dueOn' | 'revision' | 'project'> {
  readonly subject: string;
  readonly workflow: string | null;
  readonly version: number | null;
  /** Of an order, as is the calendar by which it was reckoned. */
  readonly number: string | null;
  readonly orderCalendar: string | null;
}

/** An agent's own projects; what an officer's department has in hand; what is near in a leader's parks. */
const DUE = `
  select d.id, d.kind, d.subject, d.due_on as "dueOn", d.revision, p.workflow_key as workflow, p.workflow_version as version,
    o.number, o.calendar_key as "orderCalendar",
    case when p.id is not null then json_build_object('id', p.id, 'code', p.code, 'name', p.name) end as project
  from deadline d left join project p on p.id = d.project_id
  left join supervision_order o on d.kind = 'order' and o.id::text = d.subject
  where d.open and d.due_on is not null and (
    p.agent_id = $1 or d.owner_id = $1
    or exists (
      select from json_to_recordset($2) as g (role text, department text, park text)
      where (g.park is null or g.park = coalesce(p.park_key, o.park_key))
        and (g.role = 'officer' and g.department = d.department_key or g.role = 'leader' and d.due_on <= $3)))
  order by d.due_on, d.id
  limit ${MOST}`;
