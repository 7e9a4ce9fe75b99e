import type { FastifyInstance } from 'fastify';

const LOOK_EVERY_MS = 50;
/** What is not answered by then is not waited for. */
const PATIENCE_MS = 10_000;

/**
 * When the server closes, requests in flight are answered. Their connections would then be kept open for the next request,
 * which never comes: so connections are cut as soon as they are idle.
 */
export function closePromptly(instance: FastifyInstance): void {
  instance.addHook('preClose', (done) => {
    const { server } = instance;
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
    const end = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.once('close', () => {
      clearInterval(idle);
      clearTimeout(end);
    });
    done();
  });
}
