import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';
import type { Grant } from '../../people/principal.js';
import { WallClock } from '../../time/wall-clock.js';

export interface CalendarReader {
  readonly id: string;
  readonly grants: readonly Grant[];
}

/** The secret in a person's calendar address; only its hash is kept. */
@Injectable()
export class CalendarTokens {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: WallClock,
  ) {}

  /** A new token; the one before, if there was one, is worthless from now on. */
  async rotate(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.pool.query(
      `insert into calendar_token (person_id, token_hash, created_at) values ($1, $2, $3)
       on conflict (person_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at`,
      [personId, hashOf(token), new Date(this.clock.now())],
    );
    return token;
  }

  async revoke(personId: string): Promise<void> {
    await this.pool.query('delete from calendar_token where person_id = $1', [personId]);
  }

  /** Whose token it is; null when it is nobody's, or of somebody who is not active. */
  async readerOf(token: string): Promise<CalendarReader | null> {
    const { rows } = await this.pool.query<CalendarReader>(READER, [hashOf(token)]);
    return rows[0] ?? null;
  }
}

const READER = `
  select p.id, coalesce((
    select json_agg(json_build_object('role', g.role, 'department', g.department_key, 'park', g.park_key))
    from role_grant g where g.person_id = p.id), '[]') as grants
  from calendar_token t join person p on p.id = t.person_id
  where t.token_hash = $1 and p.active`;

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
