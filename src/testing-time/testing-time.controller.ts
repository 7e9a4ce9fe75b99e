import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../http/public.js';
import { WallClock } from '../time/wall-clock.js';
import { MoveTimeDto, CurrentTimeDto } from './moved-time.dto.js';

/** Moves the clock of this process. The route exists only where time travel was asked for, which production refuses. */
@ApiTags('testing')
@Public()
@Controller('api/testing/now')
export class TestingTimeController {
  constructor(private readonly clock: WallClock) {}

  @Get()
  @ApiOperation({ summary: 'What time it is here' })
  @ApiOkResponse({ type: CurrentTimeDto })
  read(): CurrentTimeDto {
    return { now: new Date(this.clock.now()).toISOString() };
  }

  @Put()
  @ApiOperation({ summary: 'Move the clock, or let it run again' })
  @ApiOkResponse({ type: CurrentTimeDto })
  move(@Body() { now }: MoveTimeDto): CurrentTimeDto {
    this.clock.set(now === null ? null : Date.parse(now));
    return this.read();
  }
}
