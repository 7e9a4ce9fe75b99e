import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { Roles } from '../people/roles.js';
import { INBOX_CHANGE_TABLE } from './change-table.js';
import { Changes } from './changes.js';
import { InboxChangesQueryDto, InboxChangesDto } from './changes.dto.js';
import { INBOX_TABLE } from './inbox-table.js';
import { InboxDto, InboxQueryDto } from './inbox.dto.js';
import { Inbox } from './inbox.js';
import { MOVE_TABLE } from './move-table.js';
import { Moves } from './moves.js';
import { MovesDto, MovesQueryDto } from './moves.dto.js';

@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(
    private readonly inbox: Inbox,
    private readonly moves: Moves,
    private readonly changes: Changes,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'What waits for you',
    description:
      'An officer: items of the department to accept, decide or resume. An agent: what can be moved in its own projects, and what is nearly due. A leader: what is overdue.',
  })
  @Exported(INBOX_TABLE)
  @ApiOkResponse({ type: InboxDto })
  @ApiProblems({ 400: ['invalid-request'] })
  read(@CurrentPrincipal() principal: Principal, @Query() query: InboxQueryDto): Promise<InboxDto> {
    return this.inbox.read(principal, query);
  }

  @Get('moves')
  @Roles('agent')
  @ApiOperation({
    summary: 'What you can move today in your own projects',
    description: 'Items that can be submitted, that have to be supplemented, or that can be submitted anew, with the materials that they need.',
  })
  @Exported(MOVE_TABLE)
  @ApiOkResponse({ type: MovesDto })
  @ApiProblems({ 400: ['invalid-request'] })
  readMoves(@CurrentPrincipal() principal: Principal, @Query() query: MovesQueryDto): Promise<MovesDto> {
    return this.moves.read(principal, query);
  }

  @Get('changes')
  @Roles('officer', 'agent', 'leader')
  @ApiOperation({
    summary: 'What has happened since the last working day, or longer',
    description: 'An officer: to items of the department. An agent: to its own projects. A leader: in the parks.',
  })
  @Exported(INBOX_CHANGE_TABLE)
  @ApiOkResponse({ type: InboxChangesDto })
  @ApiProblems({ 400: ['invalid-request'] })
  readChanges(@CurrentPrincipal() principal: Principal, @Query() query: InboxChangesQueryDto): Promise<InboxChangesDto> {
    return this.changes.read(principal, query);
  }
}
