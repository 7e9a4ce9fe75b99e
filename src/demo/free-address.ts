import { createServer } from 'node:net';
import type { Env } from '../config/env.js';

/** Rejects, with what the system says, where nobody could listen: better now than after the seeding. */
export function assertFreeAddress({ host, port }: Pick<Env, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}
