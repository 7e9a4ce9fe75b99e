import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';

/**
 * Lets one amendment in at a time, whatever instance it comes to: until it has moved everything, what another one would move
 * cannot be told from it.
 */
@Injectable()
export class AmendmentGate {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Throws the Problem that says so while another amendment is under way. The database lets the gate go with the connection. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let isLost = false;
    try {
      const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(${GATE}) as free`);
      if (!rows[0]!.free) throw Problem.of(409, 'amendment-under-way');
      try {
        return await work();
      } finally {
        await client.query(`select pg_advisory_unlock(${GATE})`).catch(() => (isLost = true));
      }
    } finally {
      client.release(isLost);
    }
  }
}

const GATE = "hashtextextended('amendment', 0)";
