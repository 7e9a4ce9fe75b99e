import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { LIGHTS_TABLE } from './lights-table.js';
import { LightsDto, LightsQueryDto } from './lights.dto.js';
import { OverviewLights } from './lights.js';

@ApiTags('overview')
@Controller('api/overview/lights')
@ApiProblems({ 400: ['invalid-request'], 403: ['park-not-yours'] })
export class LightsController {
  constructor(private readonly lights: OverviewLights) {}

  @Get()
  @ApiOperation({ summary: 'Open items by light, for each department or park', description: 'Each number opens to `/api/overview/workload/cases` with the same filters, the row’s own key and `light`.' })
  @Exported(LIGHTS_TABLE)
  @ApiOkResponse({ type: LightsDto })
  read(@CurrentPrincipal() principal: Principal, @Query() query: LightsQueryDto): Promise<LightsDto> {
    return this.lights.read(principal, query);
  }
}
