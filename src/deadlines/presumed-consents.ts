import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { addDays, type CivilDate } from '../core/calendar/civil-date.js';
import { startOfDay } from '../core/calendar/start-of-day.js';
import { POOL } from '../database/pool.js';
import { notFailing } from './action-failures.js';
import type { Silence } from './silence.js';

/** Overdue opinions of items for which the city has enacted that silence is consent (超时默认): the next items may go on. */
@Injectable()
export class PresumedConsents {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async find(today: CivilDate, now: number): Promise<readonly Silence[]> {
    const { rows } = await this.pool.query<OverdueOpinion>(OVERDUE_OPINIONS, [today, new Date(now).toISOString()]);
    return rows.map(({ deadline_id, project_id, item, due_on, last_event_at }) => ({
      deadlineId: deadline_id,
      projectId: project_id,
      event: { type: 'item.consent-presumed', item },
      // It is overdue when the day after begins, unless something has happened to the item since.
      effectiveAt: Math.max(startOfDay(addDays(due_on, 1), this.env.officeTimeZone), last_event_at.getTime()),
    }));
  }
}

interface OverdueOpinion {
  readonly deadline_id: number;
  readonly project_id: string;
  readonly item: string;
  readonly due_on: CivilDate;
  readonly last_event_at: Date;
}

const OVERDUE_OPINIONS = `
  with consenting as materialized (
    select key, version, item ->> 'key' as item_key
    from workflow_version, jsonb_path_query(definition, '$.stages[*].items[*] ? (@.silentConsent == true)') as item
  )
  select d.id as deadline_id, d.project_id, d.subject as item, d.due_on, i.last_event_at
  from deadline d
  join item i on i.project_id = d.project_id and i.item_key = d.subject and i.status = 'under-review' and not i.consent_presumed
  join project p on p.id = d.project_id
  join consenting w on w.key = p.workflow_key and w.version = p.workflow_version and w.item_key = d.subject
  where d.open and d.kind = 'promise' and d.due_on < $1::date
    and ${notFailing('silence', '$2')}
  order by d.id`;
