import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import type { CalendarScheduleDto, CalendarVersionDto } from './calendar-version.dto.js';

/** Every schedule that a year has had, the one in force first. */
@Injectable()
export class YearVersions {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async list(key: string, year: number): Promise<CalendarVersionDto[]> {
    const { rows } = await this.pool.query<CalendarVersionDto>(
      `select v.version, v.source, v.papers, jsonb_array_length(v.days) as days,
         to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt", p.name as "publishedBy"
       from calendar_year v left join person p on p.id = v.published_by
       where v.calendar_key = $1 and v.year = $2 order by v.version desc`,
      [key, year],
    );
    return rows;
  }

  /** The schedule of one version, in the layout in which schedules are passed around; null when there is none. */
  async find(key: string, year: number, version: number): Promise<CalendarScheduleDto | null> {
    const { rows } = await this.pool.query<CalendarScheduleDto>(
      'select year, papers, days from calendar_year where calendar_key = $1 and year = $2 and version = $3::bigint',
      [key, year, version],
    );
    return rows[0] ?? null;
  }
}
