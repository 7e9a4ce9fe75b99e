import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const PAGE = 'index.html';
/** Their names change with their content. */
const HASHED = /[\\/]assets[\\/]/;
const NOT_PAGES = /^\/(api|health|problems|assets)(\/|$)/;

/**
 * Hands out the built web application: its files, and its page for every address that a person may open in it. Requests of
 * programs that find nothing stay as they are. Without a build there is only the API, and `/` says so.
 */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  if (!existsSync(join(folder, PAGE))) {
    server.get('/', (_request, reply) => reply.type('text/plain; charset=utf-8').send(NOT_BUILT));
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.br', '**/*.gz', PAGE],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (!opensAPage(request)) return done();
    void reply.sendFile(PAGE);
  });
}

/** Nobody else answers, and a browser shows what is answered to a person. */
function opensAPage({ is404, method, headers, url }: FastifyRequest): boolean {
  return is404 && (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html') && !NOT_PAGES.test(url);
}

const NOT_BUILT = `这里只有接口（/api/docs）。执行 npm run build 后可使用网页。
There is only the API here (/api/docs). npm run build makes the web application.
`;
