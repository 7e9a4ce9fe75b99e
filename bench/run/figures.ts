export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}

/** The ratios of slices that ran one after the other, so that a machine that slows down slows both. */
export function pairedRatios(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  return ours.map((value, at) => value / theirs[at]!);
}
