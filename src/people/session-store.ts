import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { POOL } from '../database/pool.js';
import type { Principal } from './principal.js';
import { newToken, tokenHash } from './session-token.js';

export interface OpenSession {
  readonly principal: Principal;
  readonly msLeft: number;
}

/**
 * Sessions as the database has them. They live by the database's clock, which is the same for every instance and which
 * nobody moves: whoever tries out another date with the moved clock stays signed in.
 */
@Injectable()
export class SessionStore {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Opens a session and answers its token, which is kept nowhere. */
  async open(personId: string): Promise<string> {
    const token = newToken();
    await this.pool.query(OPEN, [tokenHash(token), personId, this.env.sessionHours]);
    return token;
  }

  async find(token: string): Promise<OpenSession | null> {
    const { rows } = await this.pool.query<Principal & { msLeft: number }>({ name: 'session', text: FIND, values: [tokenHash(token)] });
    const row = rows[0];
    if (!row) return null;
    const { msLeft, ...principal } = row;
    return { principal, msLeft };
  }

  async close(token: string): Promise<void> {
    await this.pool.query('delete from session where token_hash = $1', [tokenHash(token)]);
  }
}

const OPEN = `
  with expired as (delete from session where person_id = $2 and expires_at <= now())
  insert into session (token_hash, person_id, created_at, expires_at)
  values ($1, $2, now(), now() + make_interval(hours => $3))`;

/** Whoever is not active has no session, whatever the table says. */
const FIND = `
  select p.id, p.username, p.name,
    (extract(epoch from s.expires_at - now()) * 1000)::float8 as "msLeft",
    coalesce((
      select json_agg(json_build_object('role', g.role, 'department', g.department_key, 'park', g.park_key, 'head', g.head) order by g.id)
      from role_grant g where g.person_id = p.id), '[]') as grants
  from session s join person p on p.id = s.person_id
  where s.token_hash = $1 and s.expires_at > now() and p.active`;
