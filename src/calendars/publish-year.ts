import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { ScheduledDay } from '../core/calendar/calendar-year.js';
import { inTransaction } from '../database/in-transaction.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import { WallClock } from '../time/wall-clock.js';
import { AMENDMENTS_IN_TURN } from './amendments-in-turn.js';
import { CalendarStore } from './calendar-store.js';

export interface YearSchedule {
  readonly key: string;
  readonly year: number;
  readonly papers: readonly string[];
  readonly days: readonly ScheduledDay[];
}

/** Which version of a year is in force, and the revision of the calendars that it made. */
export interface PublishedYear {
  readonly version: number;
  readonly revision: number;
}

/** Writes down a new version of a year's schedule; the versions before it stay. */
@Injectable()
export class PublishYear {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly clock: WallClock,
  ) {}

  /**
   * Saying again what is in force changes nothing. With `basis`, the revision that somebody has looked at, it is refused when
   * the calendars have been amended since.
   */
  async publish(schedule: YearSchedule, publishedBy: string | null, basis: number | null = null): Promise<PublishedYear> {
    const published = await inTransaction(this.pool, async (client) => {
      await client.query(AMENDMENTS_IN_TURN);
      const { rows } = await client.query<PublishedYear & { isNew: boolean }>(PUBLISH, [
        schedule.key,
        schedule.year,
        JSON.stringify(schedule.papers),
        JSON.stringify(schedule.days),
        new Date(this.clock.now()),
        publishedBy,
      ]);
      const { version, revision, isNew } = rows[0]!;
      if (basis !== null && isNew && revision !== basis + 1) throw Problem.of(409, 'calendar-amended-meanwhile');
      return { version, revision };
    });
    await this.calendars.reload();
    return published;
  }
}

const PUBLISH = `
  with in_force as (
    select version, revision, days, papers from calendar_year where calendar_key = $1 and year = $2 order by version desc limit 1
  ), published as (
    insert into calendar_year (calendar_key, year, version, revision, source, papers, days, published_at, published_by)
    select $1, $2, coalesce((select version from in_force), 0) + 1, (select coalesce(max(revision), 0) + 1 from calendar_year),
      'published', $3::jsonb, $4::jsonb, $5, $6
    where not exists (select from in_force where days = $4::jsonb and papers = $3::jsonb)
    returning version, revision
  )
  select version, revision, true as "isNew" from published
  union all select version, revision, false from in_force order by version desc limit 1`;
