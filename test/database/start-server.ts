import { createRequire } from 'node:module';

createRequire(import.meta.url)('./typescript-requires.ts');

/** Jest's global set-up: a PostgreSQL of this run alone, and in it a database with every migration to copy from. */
export default async function startServer(): Promise<void> {
  const { startTestServer } = await import('./test-server.js');
  await startTestServer();
}
