import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { type CivilDate, civilDateAt } from '../core/calendar/civil-date.js';
import { WallClock } from './wall-clock.js';

/** What day it is in the office: everything is reckoned in civil dates of its time zone. */
@Injectable()
export class OfficeClock {
  constructor(
    private readonly wall: WallClock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Epoch milliseconds. */
  now(): number {
    return this.wall.now();
  }

  today(): CivilDate {
    return this.dayOf(this.wall.now());
  }

  readonly dayOf = (epochMillis: number): CivilDate => civilDateAt(epochMillis, this.env.officeTimeZone);
}
