import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { createPool } from '../../database/data-source.js';
import { Snapshot } from '../../database/snapshot.js';
import { Problem } from '../problem.js';

/** So many exports are written at a time by an instance; who comes then is asked to come again. */
export const MOST_EXPORTS = 4;
const COME_AGAIN_SECONDS = 20;

/** Connections of their own for exports: they may take minutes, and keep no other request waiting. */
@Injectable()
export class ExportSnapshots implements OnApplicationShutdown {
  private readonly pool: Pool;
  private open = 0;

  constructor(@Inject(ENV) env: Env) {
    this.pool = createPool(env.databaseUrl, MOST_EXPORTS);
    this.pool.on('error', ({ message }: Error) => new Logger(ExportSnapshots.name).warn(`lost an idle database connection: ${message}`));
  }

  /** Whoever takes one gives it back by `release`. */
  async take(): Promise<Snapshot> {
    if (this.open === MOST_EXPORTS) throw Problem.of(503, 'exports-busy', { headers: { 'retry-after': String(COME_AGAIN_SECONDS) } });
    this.open += 1;
    try {
      return await Snapshot.open(this.pool);
    } catch (fault) {
      this.open -= 1;
      throw fault;
    }
  }

  async release(snapshot: Snapshot): Promise<void> {
    await snapshot.close();
    this.open -= 1;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
