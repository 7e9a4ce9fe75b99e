import { readdirSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { migrationName, migrationsFolder } from '../../database/migrations.js';
import { POOL } from '../../database/pool.js';
import type { CheckResult, ReadinessCheck } from './check.js';

/** The tables must be those that this program was written for. */
@Injectable()
export class MigrationsCheck implements ReadinessCheck {
  readonly name = 'migrations';
  private readonly expected = readdirSync(migrationsFolder())
    .filter((file) => file.endsWith('.sql') && file !== 'schema.sql')
    .map(migrationName);

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async check(): Promise<CheckResult> {
    try {
      const { rows } = await this.pool.query<{ name: string }>('select name from migrations');
      const present = new Set(rows.map(({ name }) => name));
      const missing = this.expected.filter((name) => !present.has(name));
      return missing.length === 0 ? { ok: true } : { ok: false, detail: `${missing.length} migrations have not been run.` };
    } catch {
      return { ok: false, detail: 'The table of migrations cannot be read.' };
    }
  }
}
