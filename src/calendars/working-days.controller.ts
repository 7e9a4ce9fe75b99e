import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiParam, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { Problem } from '../http/problem.js';
import { RowIdPipe } from '../http/row-id.pipe.js';
import { AnnouncedYears } from './announced-years.js';
import { CalendarStore } from './calendar-store.js';
import { CALENDAR_SCHEDULE_TABLE, CALENDAR_VERSIONS_TABLE, CALENDAR_YEAR_TABLE, CALENDARS_TABLE } from './calendar-tables.js';
import { CalendarScheduleDto, CalendarVersionsDto } from './calendar-version.dto.js';
import { calendarYearView } from './calendar-year-view.js';
import { CalendarsDto, CalendarYearDto } from './calendar-year.dto.js';
import { reckonWorkingDays } from './reckon-working-days.js';
import { DateFoundDto, WorkingDaysFoundDto, WorkingDaysQueryDto } from './working-days.dto.js';
import { YearPipe } from './year.pipe.js';
import { YearVersions } from './year-versions.js';

const KEY = { name: 'key', description: 'Key of the calendar; that of the country is `CN`.', example: 'CN' };

@ApiTags('calendars')
@ApiExtraModels(DateFoundDto, WorkingDaysFoundDto)
@Controller('api/calendars')
export class WorkingDaysController {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly announced: AnnouncedYears,
    private readonly schedules: YearVersions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The working calendars, and the years that are announced' })
  @Exported(CALENDARS_TABLE)
  @ApiOkResponse({ type: CalendarsDto })
  async list(): Promise<CalendarsDto> {
    return { calendars: await this.announced.list() };
  }

  @Get(':key/working-days')
  @ApiOperation({ summary: 'Count or add working days', description: 'The first day does not count. Give either `add` or `to`.' })
  @ApiParam(KEY)
  @ApiOkResponse({
    description: 'With `add` the date, with `to` the number of working days.',
    schema: { oneOf: [{ $ref: getSchemaPath(DateFoundDto) }, { $ref: getSchemaPath(WorkingDaysFoundDto) }] },
  })
  @ApiProblems({ 400: ['invalid-request'], 404: ['calendar-not-found'] })
  workingDays(@Param('key') key: string, @Query() query: WorkingDaysQueryDto): DateFoundDto | WorkingDaysFoundDto {
    return reckonWorkingDays(query, this.find(key));
  }

  @Get(':key/years/:year')
  @ApiOperation({ summary: 'A year day by day: working days, weekends, holidays, make-up days' })
  @ApiParam(KEY)
  @ApiParam({ name: 'year', schema: { type: 'integer', minimum: 1990, maximum: 2100 }, example: 2026 })
  @Exported(CALENDAR_YEAR_TABLE)
  @ApiOkResponse({ type: CalendarYearDto })
  @ApiProblems({ 400: ['invalid-request'], 404: ['calendar-not-found'] })
  year(@Param('key') key: string, @Param('year', YearPipe) year: number): CalendarYearDto {
    return calendarYearView(key, year, this.find(key));
  }

  @Get(':key/years/:year/versions')
  @ApiOperation({ summary: 'The schedules that a year has had', description: 'None as long as its schedule is not announced.' })
  @ApiParam(KEY)
  @ApiParam({ name: 'year', schema: { type: 'integer', minimum: 1990, maximum: 2100 }, example: 2026 })
  @Exported(CALENDAR_VERSIONS_TABLE)
  @ApiOkResponse({ type: CalendarVersionsDto })
  @ApiProblems({ 400: ['invalid-request'], 404: ['calendar-not-found'] })
  async versions(@Param('key') key: string, @Param('year', YearPipe) year: number): Promise<CalendarVersionsDto> {
    this.find(key);
    return { versions: await this.schedules.list(key, year) };
  }

  @Get(':key/years/:year/versions/:version')
  @ApiOperation({ summary: 'The schedule of a version, as it was published', description: 'In the layout in which an amendment is handed in.' })
  @ApiParam(KEY)
  @ApiParam({ name: 'year', schema: { type: 'integer', minimum: 1990, maximum: 2100 }, example: 2026 })
  @ApiParam({ name: 'version', schema: { type: 'integer', minimum: 1 }, example: 1 })
  @Exported(CALENDAR_SCHEDULE_TABLE)
  @ApiOkResponse({ type: CalendarScheduleDto })
  @ApiProblems({ 400: ['invalid-request'], 404: ['calendar-not-found', 'calendar-version-not-found'] })
  async version(@Param('key') key: string, @Param('year', YearPipe) year: number, @Param('version', RowIdPipe) version: number): Promise<CalendarScheduleDto> {
    this.find(key);
    const schedule = await this.schedules.find(key, year, version);
    if (!schedule) throw Problem.of(404, 'calendar-version-not-found', { about: { year, version } });
    return schedule;
  }

  private find(key: string): WorkingCalendar {
    const calendar = this.calendars.find(key);
    if (!calendar) throw Problem.of(404, 'calendar-not-found', { about: { key } });
    return calendar;
  }
}
