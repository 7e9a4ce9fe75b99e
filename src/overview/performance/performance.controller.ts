import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { SpanCasesDto } from '../cases/ledger.dto.js';
import { spanCaseTable } from '../cases/span-case-table.js';
import { DECIDED_CASE_TABLE } from './decided-case-table.js';
import { PERFORMANCE_TABLE, TARGET_TABLE } from './performance-table.js';
import { DecidedCasesDto, DecidedCasesQueryDto, PerformanceDto, PerformanceQueryDto, TargetCasesQueryDto } from './performance.dto.js';
import { Performance } from './performance.js';

@ApiTags('overview')
@Controller('api/overview/performance')
@ApiProblems({ 400: ['invalid-request'], 403: ['park-not-yours'] })
export class PerformanceController {
  constructor(private readonly performance: Performance) {}

  @Get()
  @ApiOperation({
    summary: 'How quickly and how punctually was decided',
    description: 'On-time rate, mean, median and P90 of used days, days saved, targets met; beside each the months before (环比) and the same months a year before (同比).',
  })
  @Exported(PERFORMANCE_TABLE, { targets: TARGET_TABLE })
  @ApiOkResponse({ type: PerformanceDto })
  read(@CurrentPrincipal() principal: Principal, @Query() query: PerformanceQueryDto): Promise<PerformanceDto> {
    return this.performance.read(principal, query);
  }

  @Get('cases')
  @ApiOperation({ summary: 'The decisions behind the figures' })
  @Exported(DECIDED_CASE_TABLE)
  @ApiOkResponse({ type: DecidedCasesDto })
  decided(@CurrentPrincipal() principal: Principal, @Query() query: DecidedCasesQueryDto): Promise<DecidedCasesDto> {
    return this.performance.decided(principal, query);
  }

  @Get('targets')
  @ApiOperation({ summary: 'Target met or not, project by project' })
  @Exported(spanCaseTable({ zh: '目标达标明细', en: 'Targets' }))
  @ApiOkResponse({ type: SpanCasesDto })
  targets(@CurrentPrincipal() principal: Principal, @Query() query: TargetCasesQueryDto): Promise<SpanCasesDto> {
    return this.performance.targets(principal, query);
  }
}
