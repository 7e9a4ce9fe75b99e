import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { createPool } from '../database/data-source.js';
import { giveWay } from '../database/give-way.js';
import { inTransaction } from '../database/in-transaction.js';

/** One connection of its own for writing statistics: they keep no request waiting, and one instance writes one batch at a time. */
@Injectable()
export class ReckoningConnection implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(@Inject(ENV) env: Env) {
    this.pool = createPool(env.databaseUrl, 1);
    this.pool.on('error', ({ message }: Error) => new Logger(ReckoningConnection.name).warn(`lost an idle database connection: ${message}`));
  }

  async isAnythingDue(): Promise<boolean> {
    const { rows } = await this.pool.query<{ due: boolean }>('select exists (select from statistics_due) as due');
    return rows[0]!.due;
  }

  /** Does all of the work or none of it, and then rests if others are at work. */
  transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return giveWay(this.pool, () =>
      inTransaction(this.pool, async (client) => {
        await client.query(NOBODY_WAITS);
        return work(client);
      }),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** Neither do we wait for the disk: what a crash of the database takes away is due again, for it is taken in the same transaction. */
const NOBODY_WAITS = 'set local synchronous_commit = off';
