import { hash, randomBytes } from 'node:crypto';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows a token by. */
export function tokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
