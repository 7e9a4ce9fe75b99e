import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';

const WINDOW_SECONDS = 15 * 60;
/** One person's password, tried from one address. */
export const MOST_PER_PERSON_AND_ADDRESS = 10;
/** Many people may share one office's address. */
export const MOST_PER_ADDRESS = 100;

export interface Attempt {
  readonly username: string;
  readonly address: string;
}

/** Counts attempts to sign in, over all instances, so that nobody guesses a password by trying. */
@Injectable()
export class SignInAttempts {
  private readonly perPair: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(@Inject(POOL) pool: Pool) {
    this.perPair = limiter(pool, 'pair', MOST_PER_PERSON_AND_ADDRESS);
    this.perAddress = limiter(pool, 'address', MOST_PER_ADDRESS);
  }

  /** Counts the attempt; throws the Problem that says when to try again, if there were too many. */
  async count(attempt: Attempt): Promise<void> {
    try {
      await this.perAddress.consume(addressKey(attempt));
      await this.perPair.consume(pairKey(attempt));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw Problem.of(429, 'too-many-attempts', { about: { seconds }, headers: { 'retry-after': String(seconds) } });
    }
  }

  /** An attempt that succeeded was not a guess. The others from its address stay counted. */
  async forget(attempt: Attempt): Promise<void> {
    await this.perPair.delete(pairKey(attempt));
    await this.perAddress.reward(addressKey(attempt));
  }
}

function limiter(storeClient: Pool, keyPrefix: string, points: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient,
    storeType: 'pool',
    tableName: 'sign_in_attempt',
    tableCreated: true,
    keyPrefix,
    points,
    duration: WINDOW_SECONDS,
    // Who goes on after being refused costs no query.
    inMemoryBlockOnConsumed: points + 1,
  });
}

/** The table knows neither addresses nor usernames. */
function addressKey({ address }: Attempt): string {
  return digest([address]);
}

function pairKey({ username, address }: Attempt): string {
  return digest([username, address]);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
