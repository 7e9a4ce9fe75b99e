import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Roles } from '../people/roles.js';
import { ActionFailures } from './action-failures.js';
import { DeadlineFailuresDto } from './deadline-failure.dto.js';

@ApiTags('deadlines')
@Controller('api/deadlines/failures')
export class DeadlineFailuresController {
  constructor(private readonly failures: ActionFailures) {}

  @Get()
  @Roles('administrator')
  @ApiOperation({ summary: 'Deadlines whose action has failed and is tried again' })
  @ApiOkResponse({ type: DeadlineFailuresDto })
  @ApiProblems({ 403: ['role-required'] })
  async list(): Promise<DeadlineFailuresDto> {
    return { failures: await this.failures.list() };
  }
}
