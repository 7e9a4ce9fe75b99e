import type { Item, Project, Stage } from '../../api/projects.js';

export interface FoundItem {
  readonly item: Item;
  readonly stage: Stage;
}

export function findItem({ stages }: Project, key: string): FoundItem | null {
  for (const stage of stages) {
    const item = stage.items.find((each) => each.key === key);
    if (item) return { item, stage };
  }
  return null;
}
