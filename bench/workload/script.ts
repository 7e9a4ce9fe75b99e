import type { ItemEvent } from '../../src/core/workflow/event.js';
import type { ItemDefinition, WorkflowDefinition } from '../../src/core/workflow/definition.js';
import { AGENT, officerOf } from './city.js';

/** One event of a project's life, and the username of the person who reports it. */
export interface Step {
  readonly by: string;
  readonly event: ItemEvent;
}

/** So many items of a project are under way at the same time. */
const SIDE_BY_SIDE = 4;

/** Every event of a project from first submission to last approval, in an order that is lawful and differs with the seed. */
export function scriptOf({ stages }: WorkflowDefinition, seed: number): readonly Step[] {
  const random = randomFrom(seed);
  const items = stages.flatMap((stage) => stage.items).map((definition) => ({ definition, taken: 0 }));
  const done = new Set<string>();
  const steps: Step[] = [];
  while (done.size < items.length) {
    const movable = items.filter(({ definition: { key, after } }) => !done.has(key) && after.every((before) => done.has(before)));
    const item = movable[Math.floor(random() * Math.min(SIDE_BY_SIDE, movable.length))]!;
    steps.push(LIFE[item.taken]!(item.definition));
    item.taken += 1;
    if (item.taken === LIFE.length) done.add(item.definition.key);
  }
  return steps;
}

const LIFE: readonly ((item: ItemDefinition) => Step)[] = [
  ({ key }) => ({ by: AGENT, event: { type: 'item.submitted', item: key } }),
  ({ key, department }) => ({ by: officerOf(department), event: { type: 'item.accepted', item: key } }),
  ({ key, department, certificate }) => ({
    by: officerOf(department),
    event: {
      type: 'item.approved',
      item: key,
      decisionNumber: '泸住建许〔2026〕103号',
      ...(certificate && { certificateNumber: '510502202603020101' }),
    },
  }),
];

/** mulberry32: the same numbers in every process and every run. */
function randomFrom(seed: number): () => number {
  let state = seed + 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
