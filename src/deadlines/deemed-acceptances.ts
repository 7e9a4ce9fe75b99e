import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { acceptanceDueDay } from '../core/clock/acceptance-period.js';
import { POOL } from '../database/pool.js';
import { OfficeClock } from '../time/office-clock.js';
import { notFailing } from './action-failures.js';
import type { Silence } from './silence.js';

/** Submissions that nobody has answered in time (行政许可法 art. 32): each is accepted as of its submission. */
@Injectable()
export class DeemedAcceptances {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async find(today: CivilDate, now: number): Promise<readonly Silence[]> {
    const { rows } = await this.pool.query<Unanswered>(UNANSWERED, [today, new Date(now).toISOString()]);
    return rows.filter((row) => this.couldHaveAnswered(row, today)).map(({ deadline_id, project_id, item, last_event_at }) => ({
      deadlineId: deadline_id,
      projectId: project_id,
      event: { type: 'item.deemed-accepted', item },
      effectiveAt: last_event_at.getTime(),
    }));
  }

  /** A late entry (补录) gives the department its days from when it was recorded: before that nobody could be silent. */
  private couldHaveAnswered({ recorded_at, calendar }: Unanswered, today: CivilDate): boolean {
    return acceptanceDueDay(this.clock.dayOf(recorded_at.getTime()), this.calendars.get(calendar)) < today;
  }
}

interface Unanswered {
  readonly deadline_id: number;
  readonly project_id: string;
  readonly item: string;
  /** When it was submitted, or supplemented. */
  readonly last_event_at: Date;
  readonly recorded_at: Date;
  readonly calendar: string;
}

const UNANSWERED = `
  with calendar_of as materialized (select key, version, definition ->> 'calendar' as calendar from workflow_version)
  select d.id as deadline_id, d.project_id, d.subject as item, i.last_event_at, w.calendar, (
      select h.recorded_at from history h
      where h.project_id = d.project_id and h.item_key = d.subject and h.type in ('item.submitted', 'item.supplemented')
      order by h.seq desc limit 1) as recorded_at
  from deadline d
  join item i on i.project_id = d.project_id and i.item_key = d.subject and i.status = 'submitted'
  join project p on p.id = d.project_id
  join calendar_of w on w.key = p.workflow_key and w.version = p.workflow_version
  where d.open and d.kind = 'acceptance' and d.due_on < $1::date
    and ${notFailing('silence', '$2')}
  order by d.id`;
