import { createActor, type Snapshot } from 'xstate';
import { wholeChart, wholeEventType } from '../../src/core/workflow/whole-chart.js';
import type { ItemEventType } from '../../src/core/workflow/event.js';
import { workflowOf } from '../workload/definition.js';

/** Every project of the baseline has this many items. */
export const DEFINITION = workflowOf(24);

const machine = wholeChart(DEFINITION);

export interface Stepped {
  readonly snapshot: unknown;
  readonly status: string;
  readonly itemStatuses: ReadonlyMap<string, string>;
}

export function newSnapshot(): unknown {
  return createActor(machine).start().getPersistedSnapshot();
}

/** Runs an actor from the stored snapshot for one event; null when the machine does not take it. */
export function step(snapshot: unknown, item: string, type: ItemEventType): Stepped | null {
  const actor = createActor(machine, { snapshot: snapshot as Snapshot<unknown> }).start();
  const event = { type: wholeEventType(item, type) };
  if (!actor.getSnapshot().can(event)) return null;
  actor.send(event);
  const { value } = actor.getSnapshot();
  const next = { snapshot: actor.getPersistedSnapshot(), status: typeof value === 'string' ? value : 'active', itemStatuses: statusesIn(value) };
  actor.stop();
  return next;
}

function statusesIn(value: unknown): Map<string, string> {
  const { active = {} } = value as { active?: Record<string, Record<string, string>> };
  return new Map(Object.values(active).flatMap((stage) => Object.entries(stage)));
}
