import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import { CalendarStore } from '../calendars/calendar-store.js';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { addDays } from '../core/calendar/civil-date.js';
import { startOfDay } from '../core/calendar/start-of-day.js';
import { Parameters } from '../database/parameters.js';
import { POOL } from '../database/pool.js';
import { notACursor, readCursor, writeCursor } from '../http/cursor.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import { changesPage, type ChangePosition, type ChangeRow } from './change-statements.js';
import type { InboxChangesQueryDto, InboxChangeDto, InboxChangesDto } from './changes.dto.js';

const PAGE = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What has happened lately to the items of an officer's departments, to an agent's projects and in a leader's parks. */
@Injectable()
export class Changes {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async read(principal: Principal, { days = 1, role, department, cursor, limit = PAGE }: InboxChangesQueryDto): Promise<InboxChangesDto> {
    const since = this.startOf(days);
    const parameters = new Parameters();
    const before = cursor === undefined ? null : positionIn(cursor);
    const text = changesPage(principal, { role, since, department, before, limit: limit + 1 }, parameters);
    const rows = text === null ? [] : (await this.pool.query<ChangeRow>(text, parameters.values)).rows;
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      since: since.toISOString(),
      changes: await Promise.all(shown.map((row) => this.change(principal, row))),
      next: last && rows.length > limit ? writeCursor(['changes', last.recordedAt.getTime(), last.project.id, last.seq]) : null,
    };
  }

  /** The beginning of the n-th working day before today. */
  private startOf(days: number): Date {
    const calendar = this.calendars.get(COUNTRY_CALENDAR);
    let day = this.clock.today();
    for (let left = days; left > 0; ) {
      day = addDays(day, -1);
      if (calendar.isWorkingDay(day)) left -= 1;
    }
    return new Date(startOfDay(day, this.env.officeTimeZone));
  }

  private async change(principal: Principal, row: ChangeRow): Promise<InboxChangeDto> {
    const { project, seq, type, item, stage, attempt, actor, data, effectiveAt, recordedAt } = row;
    const { definition, indexOf, items } = (await this.workflows.find(row.workflow, row.version))!;
    const ofItem = item === null ? null : items[indexOf.get(item)!]!.definition;
    const ofStage = definition.stages.find(({ key }) => key === stage);
    return {
      project, seq, type, attempt, actor, data,
      item: ofItem && { key: ofItem.key, title: ofItem.title, department: ofItem.department },
      stage: ofStage ? { key: ofStage.key, title: ofStage.title } : null,
      effectiveAt: effectiveAt.toISOString(),
      recordedAt: recordedAt.toISOString(),
      byMe: actor?.id === principal.id,
    };
  }
}

function positionIn(cursor: string): ChangePosition {
  const [madeFor, recordedAt, projectId, seq, ...more] = readCursor(cursor);
  const isInstant = typeof recordedAt === 'number' && Math.abs(recordedAt) <= LAST_INSTANT;
  const isPosition = isInstant && typeof projectId === 'string' && UUID.test(projectId) && Number.isInteger(seq) && Math.abs(seq as number) <= LAST_SEQ;
  if (madeFor !== 'changes' || !isPosition || more.length > 0) throw notACursor();
  return { recordedAt: new Date(recordedAt), projectId: projectId as string, seq: seq as number };
}

/** The end of the year 2999, and what an integer of the database holds. */
const LAST_INSTANT = 32_503_680_000_000;
const LAST_SEQ = 2_147_483_647;
