import type { ItemDefinition } from '../core/workflow/definition.js';

/** When the last of an item's prerequisites had its last event, in epoch milliseconds; without any, when the project was registered. */
export function readyAt(
  { after }: ItemDefinition,
  { lastEvents, registeredAt }: { readonly lastEvents: Readonly<Record<string, number>> | null; readonly registeredAt: number },
): number {
  return Math.max(registeredAt, ...after.map((before) => lastEvents?.[before] ?? registeredAt));
}
