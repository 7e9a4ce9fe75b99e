import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { HistoryVerificationDto } from '../projects/history-verification.dto.js';
import { HistoryVerifier } from './history-verifier.js';
import { TIMELINE_TABLE } from './timeline-table.js';
import { TimelineDto, TimelineQueryDto } from './timeline.dto.js';
import { Timeline } from './timeline.js';

@ApiTags('projects')
@Controller('api/projects/:id')
export class TimelineController {
  constructor(
    private readonly timeline: Timeline,
    private readonly verifier: HistoryVerifier,
  ) {}

  @Get('timeline')
  @ApiOperation({ summary: 'What has happened to a project' })
  @Exported(TIMELINE_TABLE)
  @ApiOkResponse({ type: TimelineDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['project-not-yours'], 404: ['project-not-found'] })
  read(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @Query() query: TimelineQueryDto): Promise<TimelineDto> {
    return this.timeline.read(principal, id, query);
  }

  @Get('history/verify')
  @ApiOperation({
    summary: 'Whether a project’s history is what was written',
    description: 'Every entry is chained to the one before by its hash; this reckons all of them anew.',
  })
  @ApiOkResponse({ type: HistoryVerificationDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['project-not-yours'], 404: ['project-not-found'] })
  verify(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<HistoryVerificationDto> {
    return this.verifier.verify(principal, id);
  }
}
