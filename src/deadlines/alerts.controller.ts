import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { AcknowledgeAlert } from './acknowledge-alert.js';
import { AlertIdPipe } from './alert-id.pipe.js';
import { ALERT_TABLE } from './alert-table.js';
import { AlertDto, AlertsDto } from './alert.dto.js';
import { Alerts } from './alerts.js';
import { AlertsQueryDto } from './alerts-query.dto.js';

@ApiTags('deadlines')
@Controller('api/alerts')
export class AlertsController {
  constructor(
    private readonly alerts: Alerts,
    private readonly acknowledging: AcknowledgeAlert,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What I have been told of deadlines, or what there is to tell of my parks' })
  @Exported(ALERT_TABLE)
  @ApiOkResponse({ type: AlertsDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['role-required'] })
  list(@CurrentPrincipal() principal: Principal, @Query() query: AlertsQueryDto): Promise<AlertsDto> {
    return this.alerts.list(principal, query);
  }

  @Post(':id/acknowledge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that an alert has been seen', description: 'For the people who were told. Saying it again changes nothing.' })
  @ApiParam({ name: 'id', type: 'integer', example: 31_337 })
  @ApiOkResponse({ type: AlertDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['alert-not-yours'], 404: ['alert-not-found'] })
  acknowledge(@CurrentPrincipal() principal: Principal, @Param('id', AlertIdPipe) id: number): Promise<AlertDto> {
    return this.acknowledging.acknowledge(principal, id);
  }
}
