import { cyclesIn } from './check-cycles.js';
import type { Finding } from './check-finding.js';
import type { WorkflowDefinition } from './definition.js';
import { networkOf, prerequisites, type Network } from './plan-network.js';

/** Hard edges by which an item can never begin: onto itself, around a cycle, or behind such items. */
export function checkOrder(definition: WorkflowDefinition): readonly Finding[] {
  const network = networkOf(definition);
  const cycles = cyclesIn(new Map([...network].map(([key, { item }]) => [key, item.after])));
  const named = new Set(cycles.flatMap(({ cycle }) => cycle));
  return [
    ...cycles.map(({ item, index, cycle }) => cycleFinding(`${network.get(item)!.path}.after[${index}]`, item, cycle)),
    ...unreachable(network).filter((key) => !named.has(key)).map((key) => unreachableFinding(network, key)),
  ];
}

/** Advice that cannot be followed, because the hard edges or other advice say the opposite. */
export function checkAdvice(definition: WorkflowDefinition): readonly Finding[] {
  const network = networkOf(definition);
  const advised = new Set([...network.values()].flatMap(({ item }) => item.advisedAfter));
  const before = new Map([...advised].map((key) => [key, prerequisites(network, key)]));
  const against = [...network.values()].flatMap(({ item, path }) =>
    item.advisedAfter.flatMap((key, index) => {
      const contrary = key === item.key || before.get(key)!.has(item.key);
      return contrary ? [contraryAdvice(`${path}.advisedAfter[${index}]`, item.key, key)] : [];
    }),
  );
  return against.length > 0 ? against : adviceCycles(network);
}

/** Circles that hard edges alone do not close. */
function adviceCycles(network: Network): readonly Finding[] {
  const cycles = cyclesIn(new Map([...network].map(([key, { item }]) => [key, [...item.after, ...item.advisedAfter]])));
  return cycles.flatMap(({ cycle }) => {
    const at = cycle.findIndex((key, step) => step > 0 && !network.get(key)!.item.after.includes(cycle[step - 1]!));
    const placed = network.get(cycle[at] ?? '');
    return placed === undefined ? [] : [circularAdvice(`${placed.path}.advisedAfter[${placed.item.advisedAfter.indexOf(cycle[at - 1]!)}]`, cycle)];
  });
}

/** Items that are never free, whatever is approved: what is left when everything that can begin has ended. */
function unreachable(network: Network): readonly string[] {
  const finished = new Set<string>();
  for (let before = -1; finished.size > before; ) {
    before = finished.size;
    for (const [key, { item }] of network) if (item.after.every((needed) => finished.has(needed))) finished.add(key);
  }
  const waitsForUnknown = (key: string) => network.get(key)!.item.after.some((needed) => !network.has(needed));
  return [...network.keys()].filter((key) => !finished.has(key) && !waitsForUnknown(key));
}

function cycleFinding(path: string, item: string, cycle: readonly string[]): Finding {
  if (cycle.length === 2) {
    return { path, reason: 'self-blocking-item', message: `The item "${item}" waits for itself.`, zh: `事项“${item}”以自身为前置。` };
  }
  const way = cycle.join(' → ');
  return { path, reason: 'cycle', message: `These items wait for each other: ${way}.`, zh: `事项互为前置，形成循环：${way}。` };
}

function unreachableFinding(network: Network, key: string): Finding {
  const path = `${network.get(key)!.path}.after`;
  return { path, reason: 'unreachable-item', message: `The item "${key}" can never begin: an item before it cannot.`, zh: `事项“${key}”永远无法启动。` };
}

function contraryAdvice(path: string, item: string, key: string): Finding {
  return {
    path,
    reason: 'advice-against-order',
    message: `"${item}" is advised after "${key}", which must itself wait for "${item}".`,
    zh: `建议“${key}”先于“${item}”，但前者以后者为前置。`,
  };
}

function circularAdvice(path: string, cycle: readonly string[]): Finding {
  const way = cycle.join(' → ');
  return { path, reason: 'advice-cycle', message: `The advice leads in a circle: ${way}.`, zh: `建议的先后次序形成循环：${way}。` };
}
