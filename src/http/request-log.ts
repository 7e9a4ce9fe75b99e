import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

/**
 * One line for each request. No address, query, header or body: they may name people. The person who asked stands in it by id.
 */
export function logRequests(instance: FastifyInstance, logger: Logger, personOf: (request: FastifyRequest) => string | null): void {
  if (!logger.isLevelEnabled('info')) return;
  instance.addHook('onResponse', (request, reply, done) => {
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.is404 ? null : (request.routeOptions.url ?? null),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        person: personOf(request),
      },
      'request',
    );
    done();
  });
}
