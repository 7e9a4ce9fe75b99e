import { Connection } from '../load/connection.js';
import type { Read } from './reads.js';
import type { Readers } from './simulated-city.js';

export interface Timing {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** A process that has been up for an hour has compiled what it runs; the first dozen times cost twice as much. */
const WARM = 30;

/**
 * Asks each server in turn, over a connection each, and says how long their answers took. Whatever slows the machine down slows
 * all of them.
 */
export async function timingsOf(ports: readonly number[], { name, path, reader }: Read, readers: Readers, times: number): Promise<readonly Timing[]> {
  const servers = ports.map((port) => ({ connection: new Connection(port), took: [] as number[] }));
  for (let n = 0; n < times + WARM; n += 1) {
    for (const { connection, took } of servers) {
      const request = `GET ${path(n)} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${readers[reader]}\r\n\r\n`;
      const start = performance.now();
      const { status, body } = await connection.ask(request);
      const ms = performance.now() - start;
      if (status !== 200) throw new Error(`${name}: ${path(n)} was answered with ${status}: ${body}`);
      if (n >= WARM) took.push(ms);
    }
  }
  return servers.map(({ took }) => ({ p50: percentile(took, 0.5), p95: percentile(took, 0.95) }));
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}
