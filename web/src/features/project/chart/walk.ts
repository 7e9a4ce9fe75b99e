import type { ChartItem } from '../../../api/project-readings.js';

/** Where a key leads from an item: up and down the rows, left to what comes before it, right to what comes after. */
export function walkTo(key: string, from: string, items: readonly ChartItem[]): string | undefined {
  const at = items.findIndex((item) => item.key === from);
  switch (key) {
    case 'ArrowDown':
      return items[Math.min(items.length - 1, at + 1)]?.key;
    case 'ArrowUp':
      return items[Math.max(0, at - 1)]?.key;
    case 'ArrowLeft':
      return items[at]?.after.at(-1) ?? items[at]?.advisedAfter.at(-1);
    case 'ArrowRight':
      return items.find(({ after, advisedAfter }) => after.includes(from) || advisedAfter.includes(from))?.key;
    case 'Home':
      return items[0]?.key;
    case 'End':
      return items.at(-1)?.key;
    default:
      return undefined;
  }
}
