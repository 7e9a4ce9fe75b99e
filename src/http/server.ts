import type { Server } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Logger } from 'pino';
import type { Env } from '../config/env.js';
import { problemOf } from './problem-of.js';
import { Problem } from './problem.js';
import { requestIdOf } from './request-id.js';
import type { RequestLog } from './request-log.js';
import { sendProblem } from './send-problem.js';

const MEBIBYTE = 1024 * 1024;

/** The HTTP server beneath Nest. Nothing here uses middleware, so its layer is left out: it costs every request. */
export function createAdapter({ trustProxy, officeTimeZone }: Env, logger: Logger, logController: RequestLog): FastifyAdapter<Server> {
  const options: FastifyServerOptions<Server> = {
    loggerInstance: logger,
    // A logger for each request costs time, and lines of ours carry the request id anyway.
    childLoggerFactory: (parent) => parent,
    logController,
    genReqId: requestIdOf,
    trustProxy,
    bodyLimit: MEBIBYTE,
    // What the router refuses, such as a URL that cannot be decoded, passes neither hooks nor Nest.
    frameworkErrors(error, request, reply) {
      void reply.header('x-request-id', request.id);
      sendProblem(request as FastifyRequest, reply as unknown as FastifyReply, problemOf(error) ?? Problem.of(400, 'bad-request'), officeTimeZone);
    },
  };
  return new FastifyAdapter<Server>({ ...options, skipMiddie: true });
}
