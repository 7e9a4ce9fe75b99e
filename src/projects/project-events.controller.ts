import { Body, Controller, Headers, Param, Post } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiHeader, ApiOperation, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { INVALID_REASONS, UNLAWFUL_REASONS } from '../core/workflow/refusal.js';
import { ApiProblems } from '../http/api-problems.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { eventReport, requireKey } from './event-report.js';
import { EVENT_SHAPES } from './event.dto.js';
import { EventAnswerDto } from './event-answer.dto.js';
import { RecordEvent } from './record-event.js';

const SHAPES = [...new Set(Object.values(EVENT_SHAPES))];

@ApiTags('projects')
@ApiExtraModels(...SHAPES)
@Controller('api/projects/:id/events')
export class ProjectEventsController {
  constructor(private readonly events: RecordEvent) {}

  @Post()
  @ApiOperation({ summary: 'Record what has happened to a project or one of its items' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key with the same content gets the first answer.' })
  @ApiBody({
    schema: {
      oneOf: SHAPES.map((shape) => ({ $ref: getSchemaPath(shape) })),
      discriminator: {
        propertyName: 'type',
        mapping: Object.fromEntries(Object.entries(EVENT_SHAPES).map(([type, shape]) => [type, getSchemaPath(shape)])),
      },
    },
  })
  @ApiResponse({ status: 201, description: 'The event is committed.', type: EventAnswerDto })
  @ApiProblems({
    400: ['invalid-request', ...INVALID_REASONS],
    403: ['project-not-yours', 'event-not-yours'],
    404: ['project-not-found'],
    409: UNLAWFUL_REASONS,
    422: ['idempotency-key-reused'],
  })
  record(
    @CurrentPrincipal() principal: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: object,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<EventAnswerDto> {
    const report = eventReport({ personId: principal.id, projectId: id, body, idempotencyKey: key });
    requireKey(key, 'Idempotency-Key');
    return this.events.record(principal, id, report);
  }
}
