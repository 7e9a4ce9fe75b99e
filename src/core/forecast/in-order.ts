import type { CompiledWorkflow } from '../workflow/compile.js';

/** The indexes of the items, every one after all its hard prerequisites; a checked definition has no cycles. */
export function itemsInOrder({ items }: CompiledWorkflow): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (index: number) => {
    if (seen.has(index)) return;
    seen.add(index);
    items[index]!.prerequisites.forEach(visit);
    order.push(index);
  };
  items.forEach(({ index }) => visit(index));
  return order;
}
