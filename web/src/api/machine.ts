import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client.js';
import type { ItemStatus } from './projects.js';

/** The configuration of a project's statechart, as far as it is read here. */
export interface Machine {
  readonly states: { readonly active: { readonly states: Readonly<Record<string, { readonly states: Readonly<Record<string, ItemChart>> }>> } };
}

interface ItemChart {
  readonly states: Readonly<Record<string, { readonly on?: Readonly<Record<string, { readonly target?: string }>> }>>;
}

/** What may follow: an event, and the state that it leads to. */
export interface Step {
  readonly event: string;
  readonly target: ItemStatus;
}

/** A published version as one statechart, which never changes. */
export function machineQuery(key: string, version: number) {
  return queryOptions({
    queryKey: ['workflow', key, version, 'machine'],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Machine> =>
      (await answered(api.GET('/api/workflows/{key}/versions/{version}/machine', { params: { path: { key, version } }, signal }))) as unknown as Machine,
  });
}

/** The events that lead an item on from a state. Those that leave it where it is are left out. */
export function leadsOn(machine: Machine, stage: string, item: string, status: ItemStatus): readonly Step[] {
  const on = machine.states.active.states[stage]?.states[item]?.states[status]?.on ?? {};
  return Object.entries(on).flatMap(([event, { target }]) => (target === undefined || target === status ? [] : [{ event: `item.${event.slice(item.length + 1)}`, target: target as ItemStatus }]));
}
