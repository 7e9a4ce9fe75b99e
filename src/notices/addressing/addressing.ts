import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../../calendars/calendar-in-force.js';
import { CalendarStore } from '../../calendars/calendar-store.js';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { POOL } from '../../database/pool.js';
import { WallClock } from '../../time/wall-clock.js';
import { dueMoment } from '../timing/due-moment.js';
import type { Timing } from '../timing/timing.js';
import { addressBatch, type DueTime } from './address-batch.js';

/** Finds out who is told of what is new. */
@Injectable()
export class Addressing {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: WallClock,
    private readonly calendars: CalendarStore,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Addresses whatever is there. Answers how many notices that was. */
  async addressAll(): Promise<number> {
    const client = await this.pool.connect();
    try {
      let all = 0;
      for (let one = await this.next(client); one !== null; one = await this.next(client)) all += one;
      return all;
    } finally {
      client.release();
    }
  }

  private next(client: Parameters<typeof addressBatch>[0]): Promise<number | null> {
    const now = this.clock.now();
    return addressBatch(client, (timings) => timings.map((timing) => this.dueTime(timing as Timing, now)), now);
  }

  private dueTime(timing: Timing, now: number): DueTime {
    const day = { calendar: this.calendars.get(COUNTRY_CALENDAR), timeZone: this.env.officeTimeZone };
    return { timing, due: new Date(dueMoment(timing, now, day)).toISOString() };
  }
}
