import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import { isRightPassword } from './password.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { Sessions } from './sessions.js';

@Injectable()
export class SignIn {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
  ) {}

  /** The token of a new session; throws the Problem that says why not. Who does not exist and who may not enter are told the same. */
  async signIn(username: string, password: string, address: string): Promise<string> {
    const attempt = { username, address };
    await this.attempts.count(attempt);
    const { rows } = await this.pool.query<{ id: string; passwordHash: string | null }>(
      'select id, password_hash as "passwordHash" from person where username = $1 and active',
      [username],
    );
    const person = rows[0];
    const right = await isRightPassword(password, person?.passwordHash ?? null);
    if (!person || !right) throw Problem.of(401, 'wrong-credentials');
    await this.attempts.forget(attempt);
    return this.sessions.open(person.id);
  }
}
