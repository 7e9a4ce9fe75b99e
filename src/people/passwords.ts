import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import { hashPassword, isRightPassword } from './password.js';
import type { PasswordByLinkDto, PasswordChangeDto } from './password.dto.js';
import type { Principal } from './principal.js';
import { tokenHash } from './session-token.js';
import { Sessions } from './sessions.js';
import { SignInAttempts } from './sign-in-attempts.js';

/** People setting their own passwords: nobody else ever knows one. */
@Injectable()
export class Passwords {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
  ) {}

  /** Every other session of the person is over afterwards. Who guesses at the old password is slowed down as at signing in. */
  async change({ id, username }: Principal, { oldPassword, newPassword }: PasswordChangeDto, { token, address }: { readonly token: string; readonly address: string }): Promise<void> {
    const attempt = { username, address };
    await this.attempts.count(attempt);
    const { rows } = await this.pool.query<{ passwordHash: string | null }>('select password_hash as "passwordHash" from person where id = $1', [id]);
    if (!(await isRightPassword(oldPassword, rows[0]?.passwordHash ?? null))) throw faulty('oldPassword', 'wrong-password');
    await this.attempts.forget(attempt);
    if (newPassword === oldPassword) throw faulty('newPassword', 'same-as-before');
    refuseUsername(newPassword, username);
    await this.pool.query(CHANGE, [id, await hashPassword(newPassword), tokenHash(token)]);
    this.sessions.forget(id);
  }

  /** Uses the link up and answers whose it was. A link that does not open costs its sender an attempt, and us no hash. */
  async setByLink({ token, newPassword }: PasswordByLinkDto, address: string): Promise<string> {
    const attempt = { username: '', address };
    await this.attempts.count(attempt);
    const hash = tokenHash(token);
    const { rows } = await this.pool.query<{ username: string }>(WHOSE, [hash]);
    if (!rows[0]) throw Problem.of(404, 'password-link-unknown');
    await this.attempts.forget(attempt);
    refuseUsername(newPassword, rows[0].username);
    const { rowCount } = await this.pool.query(SET, [hash, await hashPassword(newPassword)]);
    if (rowCount === 0) throw Problem.of(404, 'password-link-unknown');
    return rows[0].username;
  }
}

function refuseUsername(password: string, username: string): void {
  if (password.toLowerCase() === username.toLowerCase()) throw faulty('newPassword', 'same-as-username');
}

function faulty(field: string, reason: string): Problem {
  return Problem.of(400, 'invalid-request', { errors: [{ field, reason }] });
}

const CHANGE = `
  with ended as (delete from session where person_id = $1 and token_hash <> $3), spent as (delete from password_link where person_id = $1)
  update person set password_hash = $2 where id = $1`;
const WHOSE = `
  select p.username from password_link l join person p on p.id = l.person_id
  where l.token_hash = $1 and l.expires_at > now() and p.active`;
const SET = `
  with spent as (delete from password_link where token_hash = $1 and expires_at > now() returning person_id)
  update person p set password_hash = $2 from spent where p.id = spent.person_id and p.active`;
