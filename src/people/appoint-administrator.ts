import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { hashPassword } from './password.js';

export type Appointment = { readonly ok: true; readonly password: string } | { readonly ok: false; readonly reason: 'username-taken' };

/** Makes a new person an administrator of the whole city, with a password that nobody has seen before. */
export async function appointAdministrator(pool: Pool, username: string, name: string): Promise<Appointment> {
  const password = randomBytes(15).toString('base64url');
  const { rowCount } = await pool.query(APPOINT, [randomUUID(), username, name, await hashPassword(password)]);
  return rowCount === 1 ? { ok: true, password } : { ok: false, reason: 'username-taken' };
}

const APPOINT = `
  with appointed as (
    insert into person (id, username, name, password_hash, created_at) values ($1, $2, $3, $4, now())
    on conflict (username) do nothing
    returning id
  )
  insert into role_grant (person_id, role) select id, 'administrator' from appointed`;
