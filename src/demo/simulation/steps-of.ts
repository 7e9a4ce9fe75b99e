import type { Attempt, Step } from './attempt.js';
import { receiving } from './receiving.js';
import { reviewing } from './reviewing.js';

/** What becomes of a submission, step by step to its decision. */
export function stepsOf(attempt: Attempt): readonly Step[] {
  const received = receiving(attempt);
  const last = received.at(-1)!;
  return last.event.type === 'item.accepted' ? [...received, ...reviewing(attempt, last.at)] : received;
}
