import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { Public } from '../http/public.js';
import { OfficeClock } from '../time/office-clock.js';
import { WallClock } from '../time/wall-clock.js';
import { COUNTRY_CALENDAR } from './calendar-in-force.js';
import { CalendarStore } from './calendar-store.js';
import { TodayDto } from './today.dto.js';

/** Browsers have clocks and time zones of their own; whoever shows days asks here which one it is. */
@ApiTags('calendars')
@Public()
@Controller('api/today')
export class TodayController {
  constructor(
    private readonly office: OfficeClock,
    private readonly wall: WallClock,
    private readonly calendars: CalendarStore,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What day it is in the office' })
  @ApiOkResponse({ type: TodayDto })
  read(): TodayDto {
    const today = this.office.today();
    return {
      today,
      now: new Date(this.office.now()).toISOString(),
      timeZone: this.env.officeTimeZone,
      working: this.calendars.get(COUNTRY_CALENDAR).describe(today).working,
      moved: this.wall.isMoved,
    };
  }
}
