import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';

/**
 * The database as it was at one moment. Whatever is asked of a pool that answers from snapshots, anywhere below `read`, is
 * answered as of that moment, so that what is read in pieces fits together. It holds a connection, and old rows, until closed.
 */
export class Snapshot {
  private last: Promise<unknown> = Promise.resolve();
  private isOpen = true;

  private constructor(private readonly client: PoolClient) {
    openSnapshots += 1;
  }

  static async open(pool: Pool): Promise<Snapshot> {
    const client = await pool.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      return new Snapshot(client);
    } catch (fault) {
      client.release(true);
      throw fault;
    }
  }

  read<T>(work: () => Promise<T>): Promise<T> {
    return reading.run(this, work);
  }

  /** One statement after the other, as a connection takes them. */
  query(...statement: Parameters<Pool['query']>): Promise<unknown> {
    const answer = this.last.then(() => {
      if (!this.isOpen) throw new Error('the snapshot is closed');
      return this.client.query(...statement);
    });
    this.last = answer.catch(ignore);
    return answer;
  }

  async close(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    await this.last;
    const ended = await this.client.query('rollback').then(
      () => true,
      () => false,
    );
    this.client.release(!ended);
    openSnapshots -= 1;
    // Knowing who reads what costs every promise of the process something, until Node 24 does it otherwise.
    if (openSnapshots === 0) reading.disable();
  }
}

/** The same pool, of which statements are answered from the snapshot that is being read, if one is. */
export function answerFromSnapshots(pool: Pool): Pool {
  const direct = pool.query.bind(pool) as (...statement: unknown[]) => unknown;
  pool.query = ((...statement: Parameters<Pool['query']>) => {
    const snapshot = reading.getStore();
    return snapshot ? snapshot.query(...statement) : direct(...statement);
  }) as Pool['query'];
  return pool;
}

const reading = new AsyncLocalStorage<Snapshot>();
let openSnapshots = 0;

function ignore(): void {}
