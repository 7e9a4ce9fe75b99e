import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { CasesQueryDto } from '../asked/filter.dto.js';
import { BottlenecksDto, BottlenecksQueryDto, FollowOnCasesDto, WaitCasesDto, WaitCasesQueryDto } from './bottlenecks.dto.js';
import { Bottlenecks } from './bottlenecks.js';
import { FOLLOW_ON_TABLE, FOLLOW_ON_TIMES_TABLE, WAIT_CASE_TABLE, WAITS_TABLE } from './wait-tables.js';

@ApiTags('overview')
@Controller('api/overview/bottlenecks')
@ApiProblems({ 400: ['invalid-request'], 403: ['park-not-yours'] })
export class BottlenecksController {
  constructor(private readonly bottlenecks: Bottlenecks) {}

  @Get()
  @ApiOperation({
    summary: 'What projects wait for',
    description: 'Which items and departments cause the most waiting on the critical chains of the targets that were reached, and how long agents take between an approval and the next submission.',
  })
  @Exported(WAITS_TABLE, { 'follow-ons': FOLLOW_ON_TIMES_TABLE })
  @ApiOkResponse({ type: BottlenecksDto })
  read(@CurrentPrincipal() principal: Principal, @Query() query: BottlenecksQueryDto): Promise<BottlenecksDto> {
    return this.bottlenecks.read(principal, query);
  }

  @Get('cases')
  @ApiOperation({ summary: 'The waits behind the figures' })
  @Exported(WAIT_CASE_TABLE)
  @ApiOkResponse({ type: WaitCasesDto })
  waits(@CurrentPrincipal() principal: Principal, @Query() query: WaitCasesQueryDto): Promise<WaitCasesDto> {
    return this.bottlenecks.waits(principal, query);
  }

  @Get('follow-ons')
  @ApiOperation({ summary: 'How long it took from an approval to the next submission, case by case' })
  @Exported(FOLLOW_ON_TABLE)
  @ApiOkResponse({ type: FollowOnCasesDto })
  followOns(@CurrentPrincipal() principal: Principal, @Query() query: CasesQueryDto): Promise<FollowOnCasesDto> {
    return this.bottlenecks.followOns(principal, query);
  }
}
