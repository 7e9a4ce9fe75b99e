import type { Stretch } from './watched-stretches.js';

/** Ids of deadlines, both ends included. */
export interface Batch {
  readonly from: number;
  readonly to: number;
}

/** Joins neighbouring stretches until a batch holds about so many deadlines. */
export function batchesOf(stretches: readonly Stretch[], perBatch: number): readonly Batch[] {
  const batches: Batch[] = [];
  let held = Infinity;
  for (const { from, to, deadlines } of stretches) {
    const last = batches.at(-1);
    const fits = last !== undefined && held + deadlines <= perBatch;
    if (fits) batches[batches.length - 1] = { from: last.from, to };
    else batches.push({ from, to });
    held = fits ? held + deadlines : deadlines;
  }
  return batches;
}
