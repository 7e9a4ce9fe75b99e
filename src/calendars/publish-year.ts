import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { ScheduledDay } from '../core/calendar/calendar-year.js';
import { POOL } from '../database/pool.js';
import { WallClock } from '../time/wall-clock.js';
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

  /** Saying again what is in force changes nothing. */
  async publish(schedule: YearSchedule, publishedBy: string | null): Promise<PublishedYear> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      // Amendments come one after the other, so that revisions count them.
      await client.query("select pg_advisory_xact_lock(hashtextextended('calendars', 0))");
      const { rows } = await client.query<PublishedYear>(PUBLISH, [
        schedule.key,
        schedule.year,
        JSON.stringify(schedule.papers),
        JSON.stringify(schedule.days),
        new Date(this.clock.now()),
        publishedBy,
      ]);
      await client.query('commit');
      await this.calendars.reload();
      return rows[0]!;
    } catch (fault) {
      await client.query('rollback');
      throw fault;
    } finally {
      client.release();
    }
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
  select version, revision from published union all select version, revision from in_force order by version desc limit 1`;
