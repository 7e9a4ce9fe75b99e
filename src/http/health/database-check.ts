import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';
import type { CheckResult, ReadinessCheck } from './check.js';

@Injectable()
export class DatabaseCheck implements ReadinessCheck {
  readonly name = 'database';

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async check(): Promise<CheckResult> {
    try {
      await this.pool.query('select 1');
      return { ok: true };
    } catch {
      return { ok: false, detail: 'The database does not answer.' };
    }
  }
}
