import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { Parameters } from '../database/parameters.js';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import { inboxEntry } from './inbox-entry.js';
import { readPosition, writePosition } from './inbox-position.js';
import type { InboxScope } from './inbox-scope.js';
import { inboxCounts, inboxPage, type InboxRow } from './inbox-statements.js';
import { INBOX_TASKS, type InboxTask } from './inbox-task.js';
import type { InboxDto, InboxEntryDto, InboxQueryDto } from './inbox.dto.js';

const PAGE = 50;
const MOST_COUNTED = 1000;

/** What waits for a person, by the day. */
@Injectable()
export class Inbox {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async read(principal: Principal, { cursor, limit = PAGE, role, paused }: InboxQueryDto): Promise<InboxDto> {
    const today = this.clock.today();
    const scope = { principal, today, role, withPauses: paused === 'all' };
    const after = cursor === undefined ? null : readPosition(cursor);
    const [rows, counted] = await Promise.all([
      this.rows({ ...scope, after, limit: limit + 1 }),
      this.counts({ ...scope, after: null, limit: MOST_COUNTED + 1 }),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      entries: await Promise.all(shown.map((row) => this.entry(principal, row))),
      next: last && rows.length > limit ? writePosition({ actBy: last.actBy, projectId: last.project.id, item: last.item }) : null,
      ...counted,
    };
  }

  private async rows(scope: InboxScope): Promise<readonly InboxRow[]> {
    const parameters = new Parameters();
    const text = inboxPage(scope, parameters);
    return text === null ? [] : (await this.pool.query<InboxRow>(text, parameters.values)).rows;
  }

  private async counts(scope: InboxScope): Promise<Pick<InboxDto, 'counts' | 'countsComplete'>> {
    const parameters = new Parameters();
    const text = inboxCounts(scope, parameters);
    const rows = text === null ? [] : (await this.pool.query<{ task: InboxTask; count: number }>(text, parameters.values)).rows;
    const none = Object.fromEntries(INBOX_TASKS.map((task) => [task, 0])) as Record<InboxTask, number>;
    const counts = { ...none, ...Object.fromEntries(rows.map(({ task, count }) => [task, count])) };
    return { counts, countsComplete: rows.reduce((sum, { count }) => sum + count, 0) <= MOST_COUNTED };
  }

  private async entry(principal: Principal, row: InboxRow): Promise<InboxEntryDto> {
    const workflow = (await this.workflows.find(row.workflowKey, row.workflowVersion))!;
    const calendar = this.calendars.get(workflow.definition.calendar);
    return inboxEntry(principal, row, workflow, { calendar, today: this.clock.today(), officeDay: this.clock.dayOf });
  }
}
