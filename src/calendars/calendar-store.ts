import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import type { CalendarYear } from '../core/calendar/calendar-year.js';
import { workingCalendar, type WorkingCalendar } from '../core/calendar/working-calendar.js';
import { POOL } from '../database/pool.js';
import { WallClock } from '../time/wall-clock.js';
import { shippedYears } from './shipped-years.js';

/** The calendar of the country; those of places lie over it. */
export const COUNTRY_CALENDAR = 'CN';

/** The working calendars in force, kept in memory: a turn asks them several times and never waits for them. */
@Injectable()
export class CalendarStore implements OnModuleInit {
  private calendars: ReadonlyMap<string, WorkingCalendar> = new Map();

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: WallClock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.publishShippedYears();
    await this.reload();
  }

  get keys(): readonly string[] {
    return [...this.calendars.keys()];
  }

  find(key: string): WorkingCalendar | null {
    return this.calendars.get(key) ?? null;
  }

  /** The calendar of a published workflow; publication has made sure that there is one. */
  get(key: string): WorkingCalendar {
    const calendar = this.find(key);
    if (!calendar) throw new Error(`no calendar is called ${key}`);
    return calendar;
  }

  async reload(): Promise<void> {
    const { rows } = await this.pool.query<CalendarYear & { key: string }>(
      `select distinct on (calendar_key, year) calendar_key as key, year, days
       from calendar_year order by calendar_key, year, version desc`,
    );
    const country = rows.filter(({ key }) => key === COUNTRY_CALENDAR);
    const keys = new Set([COUNTRY_CALENDAR, ...rows.map(({ key }) => key)]);
    this.calendars = new Map(
      [...keys].map((key) => {
        const overlay = key === COUNTRY_CALENDAR ? [] : rows.filter((row) => row.key === key);
        return [key, workingCalendar([...country, ...overlay])];
      }),
    );
  }

  /** Years that ship with the product; one that somebody has published since is left as it is. */
  private async publishShippedYears(): Promise<void> {
    const years = shippedYears();
    await this.pool.query(
      `insert into calendar_year (calendar_key, year, version, source, days, published_at)
       select $1, y.year, 1, 'chinese-days', y.days, $3
       from json_to_recordset($2) as y (year smallint, days jsonb)
       on conflict do nothing`,
      [COUNTRY_CALENDAR, JSON.stringify(years), new Date(this.clock.now())],
    );
  }
}
