import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Month } from '../core/statistics/periods.js';
import { ApiProblems } from '../http/api-problems.js';
import { preferredLanguage } from '../http/language.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { MonthlyReading } from './monthly-figures.js';
import { MonthlyQueryDto } from './monthly-query.dto.js';
import { Edition } from './page/edition.js';
import { monthlyPage } from './page/monthly-page.js';

@ApiTags('overview')
@Controller('api/reports/monthly')
export class MonthlyController {
  constructor(private readonly reading: MonthlyReading) {}

  @Get()
  @ApiOperation({
    summary: 'The report of a month as a page to be printed on A4',
    description: 'The figures of the overview, of the parks that you may look into, with charts. Signs of trust are printed for leaders and administrators.',
  })
  @ApiOkResponse({ description: 'The page.', content: { 'text/html': { schema: { type: 'string' }, example: '<!doctype html>…' } } })
  @ApiProblems({ 400: ['invalid-request'], 403: ['park-not-yours'], 503: ['exports-busy'] })
  async print(
    @CurrentPrincipal() principal: Principal,
    @Query() { month, park, lang }: MonthlyQueryDto,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = lang ?? preferredLanguage(acceptLanguage);
    const figures = await this.reading.read(principal, month as Month, park);
    void reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-language': language, 'cache-control': 'no-store' });
    return monthlyPage(figures, new Edition(language));
  }
}
