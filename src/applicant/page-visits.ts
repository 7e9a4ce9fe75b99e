import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../http/problem.js';

/** A whole company may sit behind one address. */
export const MOST_PER_MINUTE = 120;

/** Keeps one address from weighing upon an instance by asking for page after page. */
@Injectable()
export class PageVisits {
  private readonly limiter = new RateLimiterMemory({ points: MOST_PER_MINUTE, duration: 60 });

  /** Throws the Problem that says when to try again, if there were too many. */
  async count(address: string): Promise<void> {
    try {
      await this.limiter.consume(address);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw Problem.of(429, 'too-many-requests', { about: { seconds }, headers: { 'retry-after': String(seconds) } });
    }
  }
}
