/** How often a message is tried before it is given up; by then more than an hour has passed. */
export const MOST_ATTEMPTS = 8;

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
/** Those that failed together shall not come back together. */
const JITTER = 0.2;

/** How long to wait after so many attempts: twice as long after each, give or take a fifth. `chance` is from 0 to 1. */
export function backOff(attempts: number, chance: number): number {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return Math.round(wait * (1 - JITTER + 2 * JITTER * chance));
}
