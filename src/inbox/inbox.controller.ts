import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { InboxDto, InboxQueryDto } from './inbox.dto.js';
import { Inbox } from './inbox.js';

@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @ApiOperation({
    summary: 'What waits for you',
    description:
      'An officer: items of the department to accept, decide or resume. An agent: what can be moved in its own projects, and what is nearly due. A leader: what is overdue.',
  })
  @ApiOkResponse({ type: InboxDto })
  @ApiProblems({ 400: ['invalid-request'] })
  read(@CurrentPrincipal() principal: Principal, @Query() query: InboxQueryDto): Promise<InboxDto> {
    return this.inbox.read(principal, query);
  }
}
