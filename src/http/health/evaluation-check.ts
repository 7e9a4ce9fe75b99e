import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { ENV } from '../../config/env-token.js';
import type { Env } from '../../config/env.js';
import { POOL } from '../../database/pool.js';
import { OfficeClock } from '../../time/office-clock.js';
import type { CheckResult, ReadinessCheck } from './check.js';

const LONGEST_SILENCE = '5 minutes';

/**
 * When deadlines were last evaluated. Requests can be answered without, so that it never makes an instance unready; a missing
 * evaluation is said: none today, or none for minutes although this instance asks every minute.
 */
@Injectable()
export class EvaluationCheck implements ReadinessCheck {
  readonly name = 'evaluation';

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ENV) private readonly env: Env,
    private readonly clock: OfficeClock,
  ) {}

  async check(): Promise<CheckResult & { readonly overdue: boolean }> {
    try {
      const { rows } = await this.pool.query<{ lastAt: Date; day: string; silent: boolean }>(LAST);
      const last = rows[0];
      const overdue = !last || last.day !== this.clock.today() || (this.env.evaluate && last.silent);
      return { ok: true, lastAt: last?.lastAt.toISOString() ?? null, overdue };
    } catch {
      return { ok: true, lastAt: null, overdue: true };
    }
  }
}

const LAST = `
  select started_at as "lastAt", day, started_at < clock_timestamp() - interval '${LONGEST_SILENCE}' as silent
  from evaluation where took_ms is not null order by id desc limit 1`;
