import { createHash } from 'node:crypto';
import { Controller, Delete, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { ApiProblems } from '../../http/api-problems.js';
import { Problem } from '../../http/problem.js';
import { Public } from '../../http/public.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { OfficeClock } from '../../time/office-clock.js';
import { CalendarAddressDto, CalendarQueryDto } from './calendar-feed.dto.js';
import { CalendarTokens } from './calendar-tokens.js';
import { DueDays } from './due-days.js';
import { writeCalendar } from './write-calendar.js';

const TYPE = 'text/calendar; charset=utf-8';
const EXAMPLE = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:deadline-17@approvals.example.com\r\nSEQUENCE:1\r\nDTSTART;VALUE=DATE:20261010\r\nEND:VEVENT\r\nEND:VCALENDAR';

@ApiTags('notices')
@Controller('api')
export class CalendarFeedController {
  constructor(
    private readonly tokens: CalendarTokens,
    private readonly dueDays: DueDays,
    private readonly office: OfficeClock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Get('calendar.ics')
  @Public()
  @ApiOperation({ summary: 'Your due days, for calendar programs', description: 'The token in the address stands for the person; nobody is signed in.' })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' }, example: EXAMPLE } } })
  @ApiResponse({ status: 304, description: 'Nothing has changed since the ETag that was asked with.' })
  @ApiProblems({ 404: ['calendar-address-unknown'] })
  async read(@Query() { token }: CalendarQueryDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const reader = await this.tokens.readerOf(token);
    if (!reader) throw Problem.of(404, 'calendar-address-unknown');
    const { publicUrl } = this.env;
    const host = publicUrl === null ? 'approval-orchestrator' : new URL(publicUrl).host;
    const text = writeCalendar(await this.dueDays.of(reader), { host, publicUrl, today: this.office.today() });
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    void reply.headers({ etag, 'cache-control': 'private, max-age=300', 'content-disposition': 'inline; filename="due-days.ics"' }).type(TYPE);
    if (request.headers['if-none-match'] !== etag) return text;
    void reply.code(304);
    return '';
  }

  @Post('calendar-token')
  @ApiOperation({ summary: 'A new address of your calendar', description: 'The one before is worthless from now on.' })
  @ApiCreatedResponse({ type: CalendarAddressDto })
  async create(@CurrentPrincipal() { id }: Principal, @Req() { protocol, host }: FastifyRequest): Promise<CalendarAddressDto> {
    const url = new URL('/api/calendar.ics', this.env.publicUrl ?? `${protocol}://${host}`);
    url.searchParams.set('token', await this.tokens.rotate(id));
    return { url: url.href };
  }

  @Delete('calendar-token')
  @HttpCode(204)
  @ApiOperation({ summary: 'Give up the address of your calendar' })
  @ApiNoContentResponse({ description: 'Nobody can read it by the address any more.' })
  revoke(@CurrentPrincipal() { id }: Principal): Promise<void> {
    return this.tokens.revoke(id);
  }
}
