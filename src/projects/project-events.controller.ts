import { Body, Controller, Headers, Param, Post } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiHeader, ApiOperation, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Problem } from '../http/problem.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { readEvent } from './event-body.js';
import { EVENT_SHAPES } from './event.dto.js';
import { EventAnswerDto } from './event-answer.dto.js';
import { RecordEvent } from './record-event.js';
import { repeatableRequest } from './request-answers.js';

const SHAPES = [...new Set(Object.values(EVENT_SHAPES))];
const KEY = /^[\x21-\x7e]{1,200}$/;

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
  @ApiResponse({ status: 404, description: 'No such project.' })
  @ApiResponse({ status: 409, description: 'Not lawful now: the reason, and the events that are allowed.' })
  @ApiResponse({ status: 422, description: 'The Idempotency-Key belongs to another request.' })
  record(
    @CurrentPrincipal() principal: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() body: object,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<EventAnswerDto> {
    const { event, effectiveAt } = readEvent(body);
    if (key !== undefined && !KEY.test(key)) {
      throw Problem.of(400, 'invalid-request', { errors: [{ field: 'Idempotency-Key', reason: 'idempotency-key' }] });
    }
    const request = key === undefined ? null : repeatableRequest(principal.id, key, { id, event, effectiveAt });
    return this.events.record(principal, id, { event, effectiveAt, request });
  }
}
