import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

/**
 * One line for each request, in the place of Fastify's two. No address, query, header or body: they may name people.
 * Who asked stands in it by id.
 */
export class RequestLog extends LogController {
  private readonly isOn: boolean;

  constructor(
    private readonly logger: Logger,
    private readonly personOf: (request: FastifyRequest) => string | null,
  ) {
    super({ disableRequestLogging: true });
    this.isOn = logger.isLevelEnabled('info');
  }

  override requestCompleted(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (!this.isOn) return;
    this.logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.is404 ? null : (request.routeOptions.url ?? null),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        person: this.personOf(request),
      },
      'request',
    );
  }
}
