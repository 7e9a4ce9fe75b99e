import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import 'reflect-metadata';
import { AppModule } from './app.module.js';
import type { Env } from './config/env.js';
import { acceptJsonOnly } from './http/json-body.js';
import { createLogger } from './http/logger.js';
import { NestLogger } from './http/nest-logger.js';
import { documentRoutes } from './http/openapi.js';
import { ProblemFilter } from './http/problem.filter.js';
import { closePromptly } from './http/prompt-close.js';
import { RequestLog } from './http/request-log.js';
import { tabulateRoutes } from './http/route-table.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { createAdapter } from './http/server.js';
import { ShapePipe } from './http/shape.pipe.js';
import { serveWeb } from './web/serve-web.js';

/** The application as it runs everywhere, ready to listen. The database must have its migrations. */
export async function createApplication(env: Env, logger = createLogger(env)): Promise<NestFastifyApplication> {
  const adapter = createAdapter(env, logger, new RequestLog(logger, ({ principal }) => principal?.id ?? null));
  const server = adapter.getInstance();
  tabulateRoutes(server);
  server.decorateRequest('principal', null);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env), adapter, {
    logger: new NestLogger(logger),
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false,
  });
  acceptJsonOnly(server);
  closePromptly(server);
  await app.register(cookie);
  setSecurityHeaders(app, env);
  app.useGlobalPipes(new ShapePipe());
  app.useGlobalFilters(new ProblemFilter(logger, env.officeTimeZone));
  documentRoutes(app);
  await serveWeb(app, env.webFolder);
  return app;
}
