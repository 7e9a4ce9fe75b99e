import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { openCaseTable } from '../cases/open-case-table.js';
import { OpenCasesDto } from '../cases/open-case.dto.js';
import { WORKLOAD_TABLE } from './workload-table.js';
import { WorkCasesQueryDto, WorkloadDto, WorkloadQueryDto } from './workload.dto.js';
import { Workload } from './workload.js';

@ApiTags('overview')
@Controller('api/overview/workload')
@ApiProblems({ 400: ['invalid-request'], 403: ['park-not-yours'] })
export class WorkloadController {
  constructor(private readonly workload: Workload) {}

  @Get()
  @ApiOperation({ summary: 'Open items of each officer or agent, and for how long they have been open' })
  @Exported(WORKLOAD_TABLE)
  @ApiOkResponse({ type: WorkloadDto })
  read(@CurrentPrincipal() principal: Principal, @Query() query: WorkloadQueryDto): Promise<WorkloadDto> {
    return this.workload.read(principal, query);
  }

  @Get('cases')
  @ApiOperation({ summary: 'The open items behind the figures, the soonest due first' })
  @Exported(openCaseTable({ zh: '在办事项', en: 'Open items' }, { zh: '已办工作日', en: 'Working days so far' }))
  @ApiOkResponse({ type: OpenCasesDto })
  open(@CurrentPrincipal() principal: Principal, @Query() query: WorkCasesQueryDto): Promise<OpenCasesDto> {
    return this.workload.open(principal, query);
  }
}
