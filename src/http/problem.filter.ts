import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { problemOf } from './problem-of.js';
import { Problem } from './problem.js';
import type {} from './route-table.js';
import { sendProblem } from './send-problem.js';

/** Whatever is thrown anywhere is answered as problem details. What is not ours to tell is logged, and not told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly timeZone: string,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = aboutMethod(request, problemOf(thrown)) ?? internalError(request);
    if (problem.status >= 500) this.logger.error({ requestId: request.id, err: thrown }, 'request failed');
    if (!reply.sent) sendProblem(request, reply, problem, this.timeZone);
  }
}

/** An address that exists for other methods is not "not found". */
function aboutMethod(request: FastifyRequest, problem: Problem | null): Problem | null {
  if (!request.is404 || problem?.reason !== 'not-found') return problem;
  const allowed = request.server.routeTable.methodsAt(request.url).filter((method) => method !== request.method);
  if (allowed.length === 0) return problem;
  return Problem.of(405, 'method-not-allowed', { about: { allowed }, headers: { allow: allowed.join(', ') } });
}

function internalError(request: FastifyRequest): Problem {
  return Problem.of(500, 'internal-error', { about: { requestId: request.id }, extensions: { requestId: request.id } });
}
