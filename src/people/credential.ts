import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'session';
/** 32 bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

export interface Credential {
  readonly token: string;
  /** A browser sends a cookie by itself, also for another site's page; a bearer token only a program sends, knowing what it does. */
  readonly carriedBy: 'bearer' | 'cookie';
}

/** What the request brings to show who asks; null when it brings nothing that could be a token. */
export function credentialOf({ headers, cookies }: Pick<FastifyRequest, 'headers' | 'cookies'>): Credential | null {
  const { authorization } = headers;
  if (authorization !== undefined) {
    const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    return token !== undefined && TOKEN.test(token) ? { token, carriedBy: 'bearer' } : null;
  }
  const token = cookies[SESSION_COOKIE];
  return token !== undefined && TOKEN.test(token) ? { token, carriedBy: 'cookie' } : null;
}
