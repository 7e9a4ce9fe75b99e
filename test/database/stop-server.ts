import { createRequire } from 'node:module';

createRequire(import.meta.url)('./typescript-requires.ts');

/** Jest's global tear-down. */
export default async function stopServer(): Promise<void> {
  const { stopTestServer } = await import('./test-server.js');
  await stopTestServer();
}
