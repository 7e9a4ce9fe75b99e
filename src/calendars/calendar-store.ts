import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { WallClock } from '../time/wall-clock.js';
import { calendarInForce, COUNTRY_CALENDAR, type CalendarInForce, type CalendarYearVersion } from './calendar-in-force.js';
import { publishShippedYears } from './publish-shipped-years.js';

const LOOK_EVERY_MS = 5_000;

/** The working calendars in force, kept in memory: a turn asks them several times and never waits for them. */
@Injectable()
export class CalendarStore implements OnModuleInit {
  private calendars: ReadonlyMap<string, CalendarInForce> = new Map();
  private versions: readonly CalendarYearVersion[] = [];
  private revision = 0;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: WallClock,
  ) {}

  async onModuleInit(): Promise<void> {
    await publishShippedYears(this.pool, new Date(this.clock.now()));
    await this.reload();
  }

  get keys(): readonly string[] {
    return [...this.calendars.keys()];
  }

  find(key: string): CalendarInForce | null {
    return this.calendars.get(key) ?? null;
  }

  /** The calendar of a published workflow; publication has made sure that there is one. */
  get(key: string): CalendarInForce {
    const calendar = this.find(key);
    if (!calendar) throw new Error(`no calendar is called ${key}`);
    return calendar;
  }

  /** Every calendar as it would be with one more version of a year; nothing is kept of it. */
  with(candidate: Omit<CalendarYearVersion, 'revision'>): ReadonlyMap<string, CalendarInForce> {
    const revision = this.revision + 1;
    return calendarsOf([...this.versions, { ...candidate, revision }], revision);
  }

  /** Another instance may have amended a calendar. */
  @Interval(LOOK_EVERY_MS)
  async refresh(): Promise<void> {
    const { rows } = await this.pool.query<{ revision: number }>('select coalesce(max(revision), 0) as revision from calendar_year');
    if (rows[0]!.revision !== this.revision) await this.reload();
  }

  /** What is in force by now. An answer that a later one has overtaken on its way is dropped: versions are only added. */
  async reload(): Promise<void> {
    const { rows } = await this.pool.query<CalendarYearVersion>(
      'select calendar_key as key, year, revision, days from calendar_year order by revision',
    );
    const revision = rows.at(-1)?.revision ?? 0;
    if (revision < this.revision) return;
    this.calendars = calendarsOf(rows, revision);
    this.versions = rows;
    this.revision = revision;
  }
}

function calendarsOf(versions: readonly CalendarYearVersion[], revision: number): ReadonlyMap<string, CalendarInForce> {
  const keys = new Set([COUNTRY_CALENDAR, ...versions.map(({ key }) => key)]);
  return new Map([...keys].map((key) => [key, calendarInForce(key, versions, revision)]));
}
