import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { REFUSAL_REASONS } from '../core/workflow/refusal.js';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { FORECAST_TABLE } from './forecast-table.js';
import { ForecastDto } from './forecast.dto.js';
import { ForecastReader } from './forecast-reader.js';
import { WhatIf } from './what-if.js';
import { WhatIfAnswerDto, WhatIfDto } from './what-if.dto.js';

@ApiTags('projects')
@Controller('api/projects/:id')
export class ForecastController {
  constructor(
    private readonly forecasts: ForecastReader,
    private readonly whatIf: WhatIf,
  ) {}

  @Get('forecast')
  @ApiOperation({
    summary: 'When a running project and its open targets, stages and items are to be expected',
    description: 'By promises: critical path and slack. By what became of the same items in the past: P50 and P90, with the number of cases behind each item. The same project on the same day gets the same answer while the past stays as it is.',
  })
  @Exported(FORECAST_TABLE)
  @ApiOkResponse({ type: ForecastDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['project-not-yours'], 404: ['project-not-found'], 409: ['project-not-active'] })
  read(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<ForecastDto> {
    return this.forecasts.read(principal, id);
  }

  @Post('what-if')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What would come of changes: forecasts before and after, and the due days that would move',
    description: 'Reckoned on a copy, by the rules by which events are judged; nothing is written. A change that would not be lawful is refused with the reason.',
  })
  @ApiOkResponse({ type: WhatIfAnswerDto })
  @ApiProblems({ 400: ['invalid-request', 'unknown-item'], 403: ['project-not-yours'], 404: ['project-not-found'], 409: REFUSAL_REASONS.filter((reason) => reason !== 'unknown-item') })
  suppose(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @Body() dto: WhatIfDto): Promise<WhatIfAnswerDto> {
    return this.whatIf.answer(principal, id, dto);
  }
}
