import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { Parameters } from '../database/parameters.js';
import { POOL } from '../database/pool.js';
import { notACursor, readCursor, writeCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { holdsRole, type Principal } from '../people/principal.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import type { AlertDto, AlertsDto } from './alert.dto.js';
import { alertRows, type AlertRow } from './alert-row.js';
import type { AlertsQueryDto } from './alerts-query.dto.js';
import { deadlineTitle } from './deadline-title.js';

const PAGE = 50;

/** What people have been told of deadlines. */
@Injectable()
export class Alerts {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly workflows: WorkflowStore,
  ) {}

  async list(principal: Principal, query: AlertsQueryDto): Promise<AlertsDto> {
    const { limit = PAGE } = query;
    const parameters = new Parameters();
    const text = alertRows(conditionsOf(principal, query, parameters), parameters.add(limit + 1));
    const { rows } = await this.pool.query<AlertRow>(text, parameters.values);
    const shown = rows.slice(0, limit);
    return { alerts: await Promise.all(shown.map((row) => this.view(row))), next: rows.length > limit ? writeCursor([shown.at(-1)!.id]) : null };
  }

  /** The alert, whoever asks; null when there is none. */
  async find(id: number): Promise<AlertDto | null> {
    const { rows } = await this.pool.query<AlertRow>(alertRows(['a.id = $1'], '1'), [id]);
    return rows[0] ? this.view(rows[0]) : null;
  }

  private async view(row: AlertRow): Promise<AlertDto> {
    const { id, level, raisedOn, dueOn, revision, kind, subject, attempt, project, calendar, acknowledgedBy, acknowledgedAt } = row;
    const item = NOT_OF_AN_ITEM.has(kind) ? null : subject;
    const provisional = this.calendars.get(calendar).isProvisional(dueOn);
    return {
      id, level, raisedOn, acknowledgedBy,
      acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
      deadline: { kind, project, subject, title: await deadlineTitle(row, this.workflows), item, attempt, dueOn, revision, provisional },
    };
  }
}

const NOT_OF_AN_ITEM: ReadonlySet<string> = new Set(['stage', 'target', 'order']);

function conditionsOf(principal: Principal, query: AlertsQueryDto, parameters: Parameters): readonly string[] {
  const { scope = 'mine', level, acknowledged, project, cursor } = query;
  return [
    ...(scope === 'mine' ? [`a.circle_id in (select id from circle where members @> array[${parameters.add(principal.id)}::uuid])`] : inParks(principal, parameters)),
    ...(level === undefined ? [] : [`a.level = ${parameters.add(level)}`]),
    ...(acknowledged === undefined ? [] : [`a.acknowledged_at is ${acknowledged === 'true' ? 'not null' : 'null'}`]),
    ...(project === undefined ? [] : [`d.project_id = ${parameters.add(project)}`]),
    ...(cursor === undefined ? [] : [`a.id < ${parameters.add(positionIn(cursor))}`]),
  ];
}

/** The parks that the person leads; an administrator sees all of them. */
function inParks(principal: Principal, parameters: Parameters): readonly string[] {
  if (holdsRole(principal, 'administrator')) return [];
  const parks = principal.grants.filter(({ role }) => role === 'leader').map(({ park }) => park);
  if (parks.length === 0) throw Problem.of(403, 'role-required', { about: { roles: ['leader', 'administrator'] } });
  return parks.includes(null) ? [] : [`coalesce(p.park_key, o.park_key) = any (${parameters.add(parks)})`];
}

function positionIn(cursor: string): number {
  const [id, ...more] = readCursor(cursor);
  if (!Number.isSafeInteger(id) || more.length > 0) throw notACursor();
  return id as number;
}
