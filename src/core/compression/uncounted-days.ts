import type { Segment } from '../clock/segments.js';
import type { CoveredDays } from './covered-days.js';
import type { AttemptJourney } from './item-journey.js';
import { pauseStretches } from './pause-stretches.js';

/**
 * The working days of a span on which no clock ran, each for one reason, the first that holds: a clock stood still; the
 * applicant was to supply what is missing; a department had not accepted yet; nothing lay with any department.
 */
export interface UncountedDays {
  /** 企业用时: the working days of the span less the used days, as among the project's clocks; the sum of what follows. */
  readonly applicantDays: number;
  readonly pauses: readonly { readonly ground: string; readonly days: number }[];
  readonly supplementDays: number;
  readonly receivingDays: number;
  readonly preparingDays: number;
}

/** Splits what the running clocks have left of a span. */
export function uncountedDays(free: CoveredDays, attempts: readonly AttemptJourney[]): UncountedDays {
  const applicantDays = free.left;
  const grounds = new Map<string, Segment[]>();
  for (const { ledger } of attempts) {
    for (const pause of pauseStretches(ledger)) grounds.set(pause.ground, [...(grounds.get(pause.ground) ?? []), pause]);
  }
  const pauses = [...grounds]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([ground, stretches]) => ({ ground, days: free.take(stretches) }))
    .filter(({ days }) => days > 0);
  const supplementDays = free.take(attempts.flatMap(({ supplements }) => supplements.map(({ from, to }) => ({ start: from, end: to }))));
  const receivingDays = free.take(attempts.map(({ submittedOn, acceptedOn, endedOn }) => ({ start: submittedOn, end: acceptedOn ?? endedOn })));
  return { applicantDays, pauses, supplementDays, receivingDays, preparingDays: free.left };
}
