import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Principal } from './principal.js';
import { SessionStore, type OpenSession } from './session-store.js';
import { tokenHash } from './session-token.js';

/**
 * For how long an instance believes what it has read of a session. So long can somebody go on at one instance after
 * signing out at another, being deactivated, or losing a role; signing out at the same instance works at once.
 */
const BELIEVED_MS = 5_000;
const MOST_REMEMBERED = 10_000;

/** Who asks, by token. Every request asks this, so the answer is remembered for a few seconds. */
@Injectable()
export class Sessions {
  private readonly remembered = new LRUCache<string, Principal>({ max: MOST_REMEMBERED, ttl: BELIEVED_MS });
  /** Requests that come while a session is being read wait for that one reading. */
  private readonly readings = new Map<string, Promise<Principal | null>>();

  constructor(private readonly store: SessionStore) {}

  open(personId: string): Promise<string> {
    return this.store.open(personId);
  }

  /** Answers at once when it remembers. */
  find(token: string): Principal | null | Promise<Principal | null> {
    const key = keyOf(token);
    return this.remembered.get(key) ?? this.readings.get(key) ?? this.read(key, token);
  }

  async close(token: string): Promise<void> {
    await this.store.close(token);
    // A reading that is still under way may have seen the session: what it finds is not to be remembered.
    this.readings.delete(keyOf(token));
    this.remembered.delete(keyOf(token));
  }

  /** What is remembered of a person's sessions is read anew: some of them, or the roles, have been changed in the database. */
  forget(personId: string): void {
    this.readings.clear();
    for (const [key, { id }] of this.remembered.entries()) if (id === personId) this.remembered.delete(key);
  }

  private read(key: string, token: string): Promise<Principal | null> {
    const reading: Promise<Principal | null> = this.store
      .find(token)
      .then((session) => {
        if (session && this.readings.get(key) === reading) this.remember(key, session);
        return session?.principal ?? null;
      })
      .finally(() => {
        if (this.readings.get(key) === reading) this.readings.delete(key);
      });
    this.readings.set(key, reading);
    return reading;
  }

  private remember(key: string, { principal, msLeft }: OpenSession): void {
    this.remembered.set(key, principal, { ttl: Math.max(1, Math.floor(Math.min(BELIEVED_MS, msLeft))) });
  }
}

function keyOf(token: string): string {
  return tokenHash(token).toString('base64');
}
