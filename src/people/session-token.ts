import { createHash, randomBytes } from 'node:crypto';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database knows a token by. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
