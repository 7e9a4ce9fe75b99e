import type { Chart, ChartItem, ChartStage } from '../../../api/project-readings.js';

export const STAGE_PX = 30;
export const ITEM_PX = 32;

export type ChartRow =
  | { readonly kind: 'stage'; readonly stage: ChartStage; readonly y: number }
  | { readonly kind: 'item'; readonly item: ChartItem; readonly y: number };

export interface ChartRows {
  readonly rows: readonly ChartRow[];
  readonly items: readonly ChartItem[];
  /** The middle of an item's row. */
  readonly middleOf: ReadonlyMap<string, number>;
  readonly height: number;
}

/** Stages as lanes, each with its items beneath. */
export function chartRows({ stages }: Chart): ChartRows {
  const rows: ChartRow[] = [];
  const middleOf = new Map<string, number>();
  let y = 0;
  for (const stage of stages) {
    rows.push({ kind: 'stage', stage, y });
    y += STAGE_PX;
    for (const item of stage.items) {
      rows.push({ kind: 'item', item, y });
      middleOf.set(item.key, y + ITEM_PX / 2);
      y += ITEM_PX;
    }
  }
  return { rows, items: stages.flatMap(({ items }) => items), middleOf, height: y };
}
