import type { Stretch } from './survey.js';

/** Ids of deadlines, both ends included. */
export interface Batch {
  readonly from: number;
  readonly to: number;
}

/** Joins neighbouring stretches until a batch holds about so many alerts. */
export function batchesOf(stretches: readonly Stretch[], alertsPerBatch: number): readonly Batch[] {
  const batches: Batch[] = [];
  let alerts = Infinity;
  for (const stretch of stretches) {
    const last = batches.at(-1);
    if (last && alerts + stretch.alerts <= alertsPerBatch) batches[batches.length - 1] = { from: last.from, to: stretch.to };
    else batches.push({ from: stretch.from, to: stretch.to });
    alerts = last && alerts + stretch.alerts <= alertsPerBatch ? alerts + stretch.alerts : stretch.alerts;
  }
  return batches;
}
