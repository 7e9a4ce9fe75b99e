import type { Finding } from './check-finding.js';
import type { WorkflowDefinition } from './definition.js';
import { placedItems } from './plan-network.js';

/** Keys that stand twice. Items share one space of keys over the whole workflow; materials have one per item. */
export function checkKeys(definition: WorkflowDefinition): readonly Finding[] {
  const items = placedItems(definition);
  return [
    ...repeated('stage', '阶段', definition.stages.map(({ key }, index) => ({ key, path: `stages[${index}].key` }))),
    ...repeated('item', '事项', items.map(({ item, path }) => ({ key: item.key, path: `${path}.key` }))),
    ...repeated('target', '目标', definition.targets.map(({ key }, index) => ({ key, path: `targets[${index}].key` }))),
    ...items.flatMap(({ item, path }) =>
      repeated('material', '材料', item.materials.map(({ key }, index) => ({ key, path: `${path}.materials[${index}].key` }))),
    ),
  ];
}

function repeated(kind: string, kindZh: string, keys: readonly { readonly key: string; readonly path: string }[]): readonly Finding[] {
  const first = new Map<string, string>();
  return keys.flatMap(({ key, path }) => {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, path);
      return [];
    }
    return [{ path, reason: 'duplicate-key', message: `The ${kind} "${key}" stands already at ${before}.`, zh: `${kindZh}标识“${key}”重复。` }];
  });
}
