import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import { CalendarStore } from '../calendars/calendar-store.js';
import { POOL } from '../database/pool.js';

/** Projects that no turn touches any more, when a calendar is amended by which their spans are read. */
@Injectable()
export class OutdatedProjects {
  /** Counts the amendments of all calendars, as each of them does. */
  private markedFor = 0;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
  ) {}

  /** Makes due what was reckoned by an earlier calendar; asks the database only after an amendment. */
  async mark(): Promise<void> {
    const { revision } = this.calendars.get(COUNTRY_CALENDAR);
    if (revision === this.markedFor) return;
    await this.pool.query('insert into statistics_due (project_id) select project_id from project_statistic where calendar_revision < $1', [revision]);
    this.markedFor = revision;
  }
}
