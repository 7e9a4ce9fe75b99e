import type { ItemDefinition, StageDefinition, WorkflowDefinition } from './definition.js';

/** An item, where it stands, and its stage. */
export interface NetworkItem {
  readonly item: ItemDefinition;
  readonly stage: StageDefinition;
  /** Its path in the definition. */
  readonly path: string;
}

/** The items of a workflow by key; of two with the same key the first. */
export type Network = ReadonlyMap<string, NetworkItem>;

export function networkOf(definition: WorkflowDefinition): Network {
  const network = new Map<string, NetworkItem>();
  for (const placed of placedItems(definition)) {
    if (!network.has(placed.item.key)) network.set(placed.item.key, placed);
  }
  return network;
}

/** Every item in the order of the definition, those with a repeated key included. */
export function placedItems(definition: WorkflowDefinition): readonly NetworkItem[] {
  return definition.stages.flatMap((stage, s) => stage.items.map((item, i) => ({ item, stage, path: `stages[${s}].items[${i}]` })));
}

/** These items and all that must be finished before them, by hard edges. */
export function withPrerequisites(network: Network, keys: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const placed = network.get(key);
    if (placed === undefined || found.has(key)) continue;
    found.add(key);
    waiting.push(...placed.item.after);
  }
  return found;
}

/** All that must be finished before this item. */
export function prerequisites(network: Network, key: string): ReadonlySet<string> {
  return withPrerequisites(network, network.get(key)?.item.after ?? []);
}
