import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import type { CalendarSummaryDto } from './calendar-year.dto.js';

/** Which calendars there are, and for which years they have a schedule of their own. */
@Injectable()
export class AnnouncedYears {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async list(): Promise<CalendarSummaryDto[]> {
    const { rows } = await this.pool.query<CalendarSummaryDto>(
      `select key, array_agg(year order by year) filter (where days <> '[]') as years
       from (select distinct on (calendar_key, year) calendar_key as key, year, days
             from calendar_year order by calendar_key, year, version desc) in_force
       group by key order by key`,
    );
    return rows.map(({ key, years }) => ({ key, years: years ?? [] }));
  }
}
