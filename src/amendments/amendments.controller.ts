import { Body, Controller, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../calendars/year.pipe.js';
import { ApiProblems } from '../http/api-problems.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { Roles } from '../people/roles.js';
import { AmendCalendar } from './amend-calendar.js';
import { AmendmentDto, AmendmentQueryDto } from './amendment.dto.js';
import type { MovedProject } from './moved-project.js';
import { readSchedule } from './read-schedule.js';
import { ScheduleDto } from './schedule.dto.js';

@ApiTags('calendars')
@Roles('administrator')
@Controller('api/calendars')
export class AmendmentsController {
  constructor(private readonly calendar: AmendCalendar) {}

  @Put(':key/years/:year')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Amend the schedule of a year, or see what that would move',
    description: 'Open deadlines are reckoned anew; what is decided keeps its days. With `preview=true` nothing is written.',
  })
  @ApiParam({ name: 'key', description: 'The country’s calendar `CN`, or that of a place in it.', example: 'CN' })
  @ApiParam({ name: 'year', schema: { type: 'integer', minimum: 1990, maximum: 2100 }, example: 2027 })
  @ApiOkResponse({ type: AmendmentDto })
  @ApiProblems({ 400: ['invalid-request'] })
  async amend(
    @CurrentPrincipal() principal: Principal,
    @Param('key') key: string,
    @Param('year', YearPipe) year: number,
    @Query() { preview }: AmendmentQueryDto,
    @Body() dto: ScheduleDto,
  ): Promise<AmendmentDto> {
    const schedule = readSchedule(key, year, dto);
    if (preview === 'true') return told(true, null, await this.calendar.preview(schedule));
    const { version, moved } = await this.calendar.apply(schedule, principal.id);
    return told(false, version, moved);
  }
}

function told(preview: boolean, version: number | null, moved: readonly MovedProject[]): AmendmentDto {
  const deadlines = moved.flatMap((project) => project.deadlines);
  const lights = deadlines.filter(({ lightFrom, lightTo }) => lightFrom !== lightTo);
  return { preview, version, deadlines: deadlines.length, lights: lights.length, moved: moved.map(({ project, deadlines: own }) => ({ project, deadlines: [...own] })) };
}
