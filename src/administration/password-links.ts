import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { newToken, tokenHash } from '../people/session-token.js';
import type { PasswordLinkDto } from './person.dto.js';

const HOURS = 72;

/** Links by which people set their passwords. The secret stands behind the #, so that no server along the way is sent it. */
@Injectable()
export class PasswordLinks {
  constructor(@Inject(ENV) private readonly env: Env) {}

  /** A new link; the one before is worthless. `origin` is where the application is found if the settings do not say so. */
  async give(client: PoolClient, personId: string, origin: string): Promise<PasswordLinkDto> {
    const token = newToken();
    const { rows } = await client.query<{ expiresAt: Date }>(GIVE, [personId, tokenHash(token), HOURS]);
    const url = new URL('/set-password', this.env.publicUrl ?? origin);
    url.hash = token;
    return { url: url.href, expiresAt: rows[0]!.expiresAt.toISOString() };
  }
}

/** By the database's clock, like sessions. */
const GIVE = `
  insert into password_link (person_id, token_hash, created_at, expires_at) values ($1, $2, now(), now() + make_interval(hours => $3))
  on conflict (person_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at, expires_at = excluded.expires_at
  returning expires_at as "expiresAt"`;
