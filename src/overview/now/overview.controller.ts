import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { CasesNowQueryDto } from '../asked/filter.dto.js';
import { OpenCasesDto } from '../cases/open-case.dto.js';
import { NEAR_DUE_TABLE, OVERDUE_TABLE, PAUSED_BEYOND_TABLE } from './now-tables.js';
import { NearDueQueryDto, NowDto, NowQueryDto } from './now.dto.js';
import { OverviewNow } from './overview-now.js';

@ApiTags('overview')
@Controller('api/overview')
@ApiProblems({ 400: ['invalid-request'], 403: ['park-not-yours'] })
export class OverviewController {
  constructor(private readonly overview: OverviewNow) {}

  @Get()
  @ApiOperation({
    summary: 'How things stand now',
    description: 'Projects and items by light, what is overdue, near due and paused too long, orders without an answer, in the parks that you may look into. Filters narrow down together.',
  })
  @ApiOkResponse({ type: NowDto })
  read(@CurrentPrincipal() principal: Principal, @Query() query: NowQueryDto): Promise<NowDto> {
    return this.overview.read(principal, query);
  }

  @Get('overdue')
  @ApiOperation({ summary: 'Items that are overdue, the longest first' })
  @Exported(OVERDUE_TABLE)
  @ApiOkResponse({ type: OpenCasesDto })
  overdue(@CurrentPrincipal() principal: Principal, @Query() query: CasesNowQueryDto): Promise<OpenCasesDto> {
    return this.overview.overdue(principal, query);
  }

  @Get('near-due')
  @ApiOperation({ summary: 'Items that are due within the next working days, the soonest first' })
  @Exported(NEAR_DUE_TABLE)
  @ApiOkResponse({ type: OpenCasesDto })
  nearDue(@CurrentPrincipal() principal: Principal, @Query() query: NearDueQueryDto): Promise<OpenCasesDto> {
    return this.overview.nearDue(principal, query);
  }

  @Get('paused-beyond')
  @ApiOperation({ summary: 'Items paused longer than was expected, the longest first' })
  @Exported(PAUSED_BEYOND_TABLE)
  @ApiOkResponse({ type: OpenCasesDto })
  pausedBeyond(@CurrentPrincipal() principal: Principal, @Query() query: CasesNowQueryDto): Promise<OpenCasesDto> {
    return this.overview.pausedBeyond(principal, query);
  }
}
