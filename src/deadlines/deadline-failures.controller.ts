import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { Roles } from '../people/roles.js';
import { ActionFailures } from './action-failures.js';
import { DEADLINE_FAILURE_TABLE } from './deadline-failure-table.js';
import { DeadlineFailuresDto } from './deadline-failure.dto.js';

@ApiTags('deadlines')
@Controller('api/deadlines/failures')
export class DeadlineFailuresController {
  constructor(private readonly failures: ActionFailures) {}

  @Get()
  @Roles('administrator')
  @ApiOperation({ summary: 'Deadlines whose action has failed and is tried again' })
  @Exported(DEADLINE_FAILURE_TABLE)
  @ApiOkResponse({ type: DeadlineFailuresDto })
  @ApiProblems({ 403: ['role-required'] })
  async list(): Promise<DeadlineFailuresDto> {
    return { failures: await this.failures.list() };
  }
}
