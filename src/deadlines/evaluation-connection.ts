import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { createPool } from '../database/data-source.js';

/**
 * One connection of its own for evaluations: they keep no request waiting, two of one instance go one after the other, and
 * the locks of an instance that falls are let go by the database.
 */
@Injectable()
export class EvaluationConnection implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(@Inject(ENV) env: Env) {
    this.pool = createPool(env.databaseUrl, 1);
    this.pool.on('error', ({ message }: Error) => new Logger(EvaluationConnection.name).warn(`lost an idle database connection: ${message}`));
    // If this fails, so does the statement after it, which somebody waits for.
    this.pool.on('connect', (client) => void client.query(SETTINGS).catch(() => undefined));
  }

  async use<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let fault: unknown = null;
    try {
      return await work(client);
    } catch (thrown) {
      fault = thrown;
      throw thrown;
    } finally {
      // After a fault nobody knows which locks the connection holds: it is given up together with them.
      client.release(fault !== null);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/**
 * Looking alerts up one by one seems dear to the planner, but compiling a statement takes longer than these run. And nobody
 * waits for the disk before people are told: what a crash of the database takes away until then is raised anew.
 */
const SETTINGS = 'set jit = off; set synchronous_commit = off';
