import type { ItemHistory, PastCase } from './item-history.js';
import type { OpenItem } from './open-items.js';

/** When an item is accepted and done: working days after the moment from which it is drawn. */
export interface DrawnTimes {
  acceptedIn: number;
  doneIn: number;
  waived: boolean;
}

export interface Circumstances {
  /** Working days that it takes if its promise is kept. */
  readonly promisedDays: number;
  /** Working days from the registration to today. */
  readonly registeredDays: number;
  readonly isConditional: boolean;
}

/**
 * Draws what becomes of an item from what became of it in the past, given how far it has come: only of cases that had not got
 * further after as many days. Where no case has ever taken so long, it is as likely to go on as one that has just begun.
 */
export type ItemChances = (chances: readonly number[], drawn: DrawnTimes) => void;

/** How many numbers from 0 up to 1 a draw takes, whatever it comes to: so that a change of one item leaves the luck of the others. */
export const CHANCES = 3;

export function itemChances(item: OpenItem, history: ItemHistory, { promisedDays, registeredDays, isConditional }: Circumstances): ItemChances {
  const attempts = history.cases.length === 0 ? onPromise(promisedDays) : fromCases(item, history.cases);
  const isPending = item.standing === 'blocked' || item.standing === 'possible';
  return isConditional && isPending ? unlessWaived(attempts, history, registeredDays) : attempts;
}

/** Nothing is lost between the items, and every promise is kept to the day. */
function onPromise(promisedDays: number): ItemChances {
  return (_, drawn) => {
    drawn.acceptedIn = 0;
    drawn.doneIn = promisedDays;
  };
}

function fromCases(item: OpenItem, cases: readonly PastCase[]): ItemChances {
  const first = item.attempt <= 1;
  switch (item.standing) {
    case 'possible':
    case 'blocked': {
      const followOn = remaining(cases.map(({ followOnDays }) => followOnDays), item.standing === 'possible' ? item.since : 0);
      return (chances, drawn) => {
        const days = followOn(chances[0]!);
        const { acceptDays, turnaroundDays } = cases[at(chances[1]!, cases.length)]!;
        drawn.acceptedIn = days + acceptDays;
        drawn.doneIn = days + turnaroundDays;
      };
    }
    case 'failed': {
      const failures = cases.flatMap(({ againDays }) => (againDays === null ? [] : [againDays]));
      const again = remaining(failures.length === 0 ? cases.map(({ followOnDays }) => followOnDays) : failures, item.since);
      return (chances, drawn) => {
        const days = again(chances[0]!);
        const { lastAcceptDays, lastTurnaroundDays } = cases[at(chances[1]!, cases.length)]!;
        drawn.acceptedIn = days + lastAcceptDays;
        drawn.doneIn = days + lastTurnaroundDays;
      };
    }
    case 'submitted': {
      const pairs = cases.map((one): readonly [number, number] => (first ? [one.acceptDays, one.turnaroundDays] : [one.lastAcceptDays, one.lastTurnaroundDays]));
      const notYet = pairs.filter(([acceptDays]) => acceptDays >= item.since);
      const after = notYet.length > 0 ? item.since : 0;
      const possible = notYet.length > 0 ? notYet : pairs;
      return (chances, drawn) => {
        const [acceptDays, turnaroundDays] = possible[at(chances[1]!, possible.length)]!;
        drawn.acceptedIn = acceptDays - after;
        drawn.doneIn = turnaroundDays - after;
      };
    }
    case 'paused': {
      const review = remaining(cases.map(({ lastUsedDays }) => lastUsedDays), item.usedDays);
      return (chances, drawn) => {
        drawn.acceptedIn = 0;
        drawn.doneIn = item.pauseDays + review(chances[1]!);
      };
    }
    default: {
      const reviews = cases.map((one) => (first ? one.turnaroundDays - one.acceptDays : one.lastTurnaroundDays - one.lastAcceptDays));
      const review = remaining(reviews, item.since);
      return (chances, drawn) => {
        drawn.acceptedIn = 0;
        drawn.doneIn = review(chances[1]!);
      };
    }
  }
}

/** What is left of a number of days that are not over after so many. */
function remaining(days: readonly number[], since: number): (chance: number) => number {
  const sorted = Int32Array.from(days).sort();
  const from = sorted.findIndex((one) => one >= since);
  const [possible, gone] = from === -1 ? [sorted, 0] : [sorted.subarray(from), since];
  return (chance) => possible[at(chance, possible.length)]! - gone;
}

function at(chance: number, length: number): number {
  return Math.floor(chance * length);
}

/** As likely as it was for a project in which it was not waived by now either. */
function unlessWaived(needed: ItemChances, { waivers }: ItemHistory, registeredDays: number): ItemChances {
  const later = waivers.waivedAfter.filter((days) => days >= registeredDays);
  const all = later.length + waivers.needed;
  if (later.length === 0) return needed;
  return (chances, drawn) => {
    const chosen = at(chances[2]!, all);
    if (chosen >= later.length) return needed(chances, drawn);
    drawn.waived = true;
    drawn.acceptedIn = drawn.doneIn = later[chosen]! - registeredDays;
  };
}
