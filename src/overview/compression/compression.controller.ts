import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { SpanCasesDto } from '../cases/ledger.dto.js';
import { spanCaseTable } from '../cases/span-case-table.js';
import { COMPRESSION_TABLE } from './compression-table.js';
import { CompressionDto, CompressionQueryDto, SpanCasesQueryDto } from './compression.dto.js';
import { Compression } from './compression.js';

@ApiTags('overview')
@Controller('api/overview/compression')
@ApiProblems({ 400: ['invalid-request'], 403: ['park-not-yours'] })
export class CompressionController {
  constructor(private readonly compression: Compression) {}

  @Get()
  @ApiOperation({
    summary: 'Where the saved days come from',
    description: 'The compression ledger summed: baseline, limits, used days, and the saving split by cause, which adds up exactly; beside it what no clock counted.',
  })
  @Exported(COMPRESSION_TABLE)
  @ApiOkResponse({ type: CompressionDto })
  read(@CurrentPrincipal() principal: Principal, @Query() query: CompressionQueryDto): Promise<CompressionDto> {
    return this.compression.read(principal, query);
  }

  @Get('cases')
  @ApiOperation({ summary: 'The ledgers behind the sums, project by project' })
  @Exported(spanCaseTable({ zh: '压减台账明细', en: 'Ledgers' }))
  @ApiOkResponse({ type: SpanCasesDto })
  spans(@CurrentPrincipal() principal: Principal, @Query() query: SpanCasesQueryDto): Promise<SpanCasesDto> {
    return this.compression.spans(principal, query);
  }
}
