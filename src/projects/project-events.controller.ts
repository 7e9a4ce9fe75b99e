import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { INVALID_REASONS, UNLAWFUL_REASONS } from '../core/workflow/refusal.js';
import { ApiProblems } from '../http/api-problems.js';
import { requireUuid } from '../http/uuid.pipe.js';
import { currentPrincipal } from '../people/current-principal.js';
import { eventReport, requireKey } from './event-report.js';
import { EVENT_SHAPES } from './event.dto.js';
import { EventAnswerDto } from './event-answer.dto.js';
import { RecordEvent } from './record-event.js';

const SHAPES = [...new Set(Object.values(EVENT_SHAPES))];

type EventRequest = FastifyRequest<{ Params: { id: string }; Headers: { 'idempotency-key'?: string } }>;

@ApiTags('projects')
@ApiExtraModels(...SHAPES)
@Controller('api/projects/:id/events')
export class ProjectEventsController {
  constructor(private readonly events: RecordEvent) {}

  /** All day long the most frequent request: read from the request itself it needs no pipes, each of which costs promises. */
  @Post()
  @ApiParam({ name: 'id', format: 'uuid' })
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
  record(@Req() request: EventRequest): Promise<EventAnswerDto> {
    const { params, body, headers } = request;
    const principal = currentPrincipal(request);
    const id = requireUuid(params.id, 'id');
    const key = headers['idempotency-key'];
    const report = eventReport({ personId: principal.id, projectId: id, body, idempotencyKey: key });
    requireKey(key, 'Idempotency-Key');
    return this.events.record(principal, id, report);
  }
}
