import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { createPool } from '../database/data-source.js';
import { Problem } from '../http/problem.js';

/**
 * Lets one amendment in at a time, whatever instance it comes to: until it has moved everything, what another one would move
 * cannot be told from it. The gate is held by a connection of its own, as the work behind it needs all others.
 */
@Injectable()
export class AmendmentGate {
  constructor(@Inject(ENV) private readonly env: Env) {}

  /** Throws the Problem that says so while another amendment is under way. The database lets the gate go with the connection. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    const gate = createPool(this.env.databaseUrl, 1).on('error', () => undefined);
    try {
      const client = await gate.connect();
      try {
        const { rows } = await client.query<{ free: boolean }>(CLOSE);
        if (!rows[0]!.free) throw Problem.of(409, 'amendment-under-way');
        return await work();
      } finally {
        client.release(true);
      }
    } finally {
      await gate.end();
    }
  }
}

const CLOSE = "select pg_try_advisory_lock(hashtextextended('amendment', 0)) as free";
