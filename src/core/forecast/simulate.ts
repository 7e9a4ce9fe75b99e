import type { CompiledWorkflow } from '../workflow/compile.js';
import { type Goal, goalReach } from './goal.js';
import { itemsInOrder } from './in-order.js';
import { CHANCES, type DrawnTimes, itemChances } from './item-chances.js';
import type { ItemHistory } from './item-history.js';
import type { OpenItem } from './open-items.js';
import { randomStream } from './random-stream.js';

/** What the future is drawn from. */
export interface Simulation {
  readonly workflow: CompiledWorkflow;
  readonly items: readonly OpenItem[];
  /** Working days that each item takes if its promise is kept. */
  readonly promisedDays: readonly number[];
  /** By the index of the item. */
  readonly histories: readonly ItemHistory[];
  readonly goals: readonly Goal[];
  /** Working days from the registration to today. */
  readonly registeredDays: number;
  /** Working days by which items are supposed to take longer, by their index. */
  readonly delays: ReadonlyMap<number, number>;
  readonly seed: string;
}

/** Working days from today that half of all draws, and nine of ten, keep within. */
export interface Spread {
  readonly p50: number;
  readonly p90: number;
}

export interface Simulated {
  /** By the goals as they were given. */
  readonly goals: readonly Spread[];
  /** When the items are done, by their index. */
  readonly items: readonly Spread[];
}

const RUNS = 600;

/**
 * Lives through what is left of a project again and again, each time with days drawn from the past for every item, in the
 * order that the hard edges leave. The same simulation gives the same answer.
 */
export function simulate({ workflow, items, promisedDays, histories, goals, registeredDays, delays, seed }: Simulation): Simulated {
  const order = itemsInOrder(workflow);
  const draws = items.map((item, at) => itemChances(item, histories[at]!, { promisedDays: promisedDays[at]!, registeredDays, isConditional: workflow.items[at]!.definition.when !== null }));
  const streams = workflow.items.map(({ definition }) => randomStream(`${seed} ${definition.key}`));
  const acceptedIn = new Int32Array(items.length);
  const doneIn = new Int32Array(items.length);
  const waived = items.map(({ standing }) => standing === 'waived');
  const drawn: DrawnTimes = { acceptedIn: 0, doneIn: 0, waived: false };
  const chances = new Array<number>(CHANCES).fill(0);
  const reaches = goals.map(({ event }) => goalReach(workflow, event));
  const reached = goals.map(() => new Int32Array(RUNS));
  const done = items.map(() => new Int32Array(RUNS));
  const times = { acceptedIn, doneIn, waived };
  for (let run = 0; run < RUNS; run += 1) {
    for (const index of order) {
      const item = items[index]!;
      let begin = item.in;
      for (const before of item.waitsFor) begin = Math.max(begin, doneIn[before]!);
      if (item.standing === 'done' || item.standing === 'waived') {
        acceptedIn[index] = doneIn[index] = begin;
        continue;
      }
      for (let at = 0; at < CHANCES; at += 1) chances[at] = streams[index]!();
      drawn.waived = false;
      draws[index]!(chances, drawn);
      waived[index] = drawn.waived;
      if (drawn.waived) begin = 0;
      acceptedIn[index] = begin + drawn.acceptedIn;
      doneIn[index] = begin + drawn.doneIn + (drawn.waived ? 0 : (delays.get(index) ?? 0));
    }
    reaches.forEach((reach, at) => (reached[at]![run] = reach(times)));
    items.forEach((_, at) => (done[at]![run] = doneIn[at]!));
  }
  return { goals: reached.map(spreadOf), items: done.map(spreadOf) };
}

function spreadOf(days: Int32Array): Spread {
  const sorted = days.sort();
  const within = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
  return { p50: within(0.5), p90: within(0.9) };
}
