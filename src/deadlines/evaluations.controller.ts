import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { Roles } from '../people/roles.js';
import { EvaluateDeadlines } from './evaluate-deadlines.js';
import { EVALUATION_TABLE } from './evaluation-table.js';
import { EvaluationDto, EvaluationsDto, EvaluationsQueryDto } from './evaluation.dto.js';
import { Evaluations, evaluationView } from './evaluations.js';

@ApiTags('deadlines')
@Controller('api/evaluations')
export class EvaluationsController {
  constructor(
    private readonly evaluations: Evaluations,
    private readonly evaluating: EvaluateDeadlines,
  ) {}

  @Get()
  @Roles('leader', 'administrator')
  @ApiOperation({ summary: 'When deadlines were evaluated, and what came of it' })
  @Exported(EVALUATION_TABLE)
  @ApiOkResponse({ type: EvaluationsDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['role-required'] })
  list(@Query() query: EvaluationsQueryDto): Promise<EvaluationsDto> {
    return this.evaluations.list(query);
  }

  @Post()
  @Roles('administrator')
  @ApiOperation({ summary: 'Evaluate every deadline now', description: 'The schedule does so every minute by itself; once more does no harm.' })
  @ApiCreatedResponse({ type: EvaluationDto })
  @ApiProblems({ 403: ['role-required'] })
  async evaluate(): Promise<EvaluationDto> {
    return evaluationView(await this.evaluating.now());
  }
}
