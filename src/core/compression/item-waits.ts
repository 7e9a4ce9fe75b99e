import type { CivilDate } from '../calendar/civil-date.js';
import { runningSegments } from '../clock/segments.js';
import type { AttemptJourney, ItemJourney } from './item-journey.js';
import { pauseStretches } from './pause-stretches.js';

/** What an item is waiting for: its agent, its department, what is missing, the review itself, or the end of a pause. */
export const WAIT_KINDS = ['follow-on', 'acceptance', 'supplement', 'review', 'pause'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

/** A stretch of an item's time. */
export interface Wait {
  /** 0 before the first submission; between two attempts that of the later one. */
  readonly attempt: number;
  readonly kind: WaitKind;
  /** Of a pause. */
  readonly ground: string | null;
  /** Null where nothing ever stood before the item. */
  readonly from: CivilDate | null;
  /** Null while it lasts. */
  readonly to: CivilDate | null;
}

/**
 * An item's time from the day on which nothing stood before it any more to its end, without gaps: each wait begins where the
 * one before it has ended. Of a waived item there is nothing but the time until it was waived.
 */
export function itemWaits({ attempts, readyOn, opensOn, waived }: ItemJourney): readonly Wait[] {
  const waits: Wait[] = [];
  let from = readyOn;
  for (const attempt of attempts) {
    waits.push({ attempt: waits.length === 0 ? 0 : attempt.attempt, kind: 'follow-on', ground: null, from, to: attempt.submittedOn });
    for (const wait of [...untilAcceptance(attempt), ...untilDecision(attempt)]) waits.push({ attempt: attempt.attempt, ...wait });
    from = attempt.endedOn;
  }
  if (attempts.length === 0) waits.push({ attempt: 0, kind: 'follow-on', ground: null, from, to: waived ? opensOn : null });
  else if (FAILED.has(attempts.at(-1)!.outcome)) waits.push({ attempt: attempts.length + 1, kind: 'follow-on', ground: null, from, to: null });
  return waits;
}

const FAILED: ReadonlySet<AttemptJourney['outcome']> = new Set(['refused', 'declined', 'withdrawn']);

type Stretch = Omit<Wait, 'attempt'>;

function untilAcceptance({ submittedOn, acceptedOn, endedOn, supplements }: AttemptJourney): readonly Stretch[] {
  const waits: Stretch[] = [];
  let from: CivilDate | null = submittedOn;
  for (const supplement of supplements) {
    waits.push({ kind: 'acceptance', ground: null, from, to: supplement.from }, { kind: 'supplement', ground: null, ...supplement });
    from = supplement.to;
  }
  if (from !== null) waits.push({ kind: 'acceptance', ground: null, from, to: acceptedOn ?? endedOn });
  return waits;
}

/** Every pause follows the segment that it ended. */
function untilDecision({ ledger }: AttemptJourney): readonly Stretch[] {
  const pauses = pauseStretches(ledger);
  return runningSegments(ledger).flatMap(({ start, end }, at): Stretch[] => {
    const review: Stretch = { kind: 'review', ground: null, from: start, to: end };
    const pause = pauses[at];
    return pause ? [review, { kind: 'pause', ground: pause.ground, from: pause.start, to: pause.end }] : [review];
  });
}
