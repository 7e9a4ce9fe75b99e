import { Body, Controller, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../calendars/year.pipe.js';
import { ApiProblems } from '../http/api-problems.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { Roles } from '../people/roles.js';
import { AmendCalendar, type Moves } from './amend-calendar.js';
import { AmendmentDto, AmendmentQueryDto } from './amendment.dto.js';
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
  @ApiBody({ type: ScheduleDto })
  @ApiOkResponse({ type: AmendmentDto })
  @ApiProblems({ 400: ['invalid-request'], 409: ['calendar-amended-meanwhile', 'amendment-under-way'] })
  async amend(
    @CurrentPrincipal() principal: Principal,
    @Param('key') key: string,
    @Param('year', YearPipe) year: number,
    @Query() { preview, basis }: AmendmentQueryDto,
    @Body() body: object,
  ): Promise<AmendmentDto> {
    const schedule = readSchedule(key, year, body);
    if (preview === 'true') {
      const { basis: from, ...moves } = await this.calendar.preview(schedule);
      return told({ preview: true, version: null, basis: from }, moves);
    }
    const { version, ...moves } = await this.calendar.apply(schedule, principal.id, basis ?? null);
    return told({ preview: false, version, basis: null }, moves);
  }
}

function told(
  head: Pick<AmendmentDto, 'preview' | 'version' | 'basis'>,
  { projects, orders, provisional }: Moves & { readonly provisional: boolean },
): AmendmentDto {
  const all = [...projects.flatMap((project) => project.deadlines), ...orders];
  const deadlines = all.filter(({ from, to }) => from !== to).length;
  const lights = all.filter(({ lightFrom, lightTo }) => lightFrom !== lightTo).length;
  const moved = projects.map(({ project, deadlines: own }) => ({ project, deadlines: [...own] }));
  return { ...head, provisional, deadlines, lights, moved, orders: [...orders] };
}
