import { Body, Controller, HttpCode, Inject, Logger, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { ApiProblems } from '../http/api-problems.js';
import { preferredLanguage } from '../http/language.js';
import { problemBody } from '../http/problem-body.js';
import { problemOf } from '../http/problem-of.js';
import { Problem } from '../http/problem.js';
import { validateShape } from '../http/validate-shape.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import type { EventAnswer } from './event-answer.js';
import { BatchedEventDto, EventBatchAnswerDto, EventBatchDto } from './event-batch.dto.js';
import { eventReport } from './event-report.js';
import { RecordEvent } from './record-event.js';

@ApiTags('projects')
@Controller('api/events/batch')
export class EventBatchController {
  private readonly logger = new Logger(EventBatchController.name);

  constructor(
    private readonly events: RecordEvent,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Record many events at once, like the acceptance of a stage’s items (并联)',
    description: 'Each stands by itself and is answered by itself; those of one project are taken in the order in which they are sent.',
  })
  @ApiOkResponse({ type: EventBatchAnswerDto })
  @ApiProblems({ 400: ['invalid-request'] })
  async record(@CurrentPrincipal() principal: Principal, @Body() { events }: EventBatchDto, @Req() request: FastifyRequest): Promise<EventBatchAnswerDto> {
    const results = await Promise.all(
      events.map(async (sent) => {
        try {
          return { ok: true, answer: await this.one(principal, sent) };
        } catch (thrown) {
          return { ok: false, problem: this.bodyOf(thrown, request) };
        }
      }),
    );
    const accepted = results.filter(({ ok }) => ok).length;
    return { accepted, refused: results.length - accepted, results };
  }

  private one(principal: Principal, sent: object): Promise<EventAnswer> {
    const { projectId, idempotencyKey, ...body } = sent as Record<string, unknown>;
    const place = validateShape(BatchedEventDto, { projectId, idempotencyKey });
    const id = place.projectId.toLowerCase();
    return this.events.record(principal, id, eventReport({ personId: principal.id, projectId: id, body, idempotencyKey: place.idempotencyKey }));
  }

  private bodyOf(thrown: unknown, { id, headers, url }: FastifyRequest): object {
    const problem = problemOf(thrown) ?? Problem.of(500, 'internal-error', { about: { requestId: id }, extensions: { requestId: id } });
    if (problem.status >= 500) this.logger.error(`an event of batch ${id} failed: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
    return problemBody(problem, url, { language: preferredLanguage(headers['accept-language']), timeZone: this.env.officeTimeZone });
  }
}
