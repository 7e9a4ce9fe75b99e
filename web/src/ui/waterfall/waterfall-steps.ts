export interface CauseDays {
  readonly cause: string;
  readonly days: number;
}

/** A bar of the waterfall, from its lower to its upper end. */
export interface WaterfallStep {
  readonly cause: string;
  readonly days: number;
  readonly from: number;
  readonly to: number;
}

/** From the baseline down: what was saved lies beneath what was left before it, what was lost above. Ends at the used days. */
export function waterfallSteps(baseline: number, causes: readonly CauseDays[]): readonly WaterfallStep[] {
  let left = baseline;
  return causes
    .filter(({ days }) => days !== 0)
    .map(({ cause, days }) => {
      const before = left;
      left -= days;
      return { cause, days, from: Math.min(before, left), to: Math.max(before, left) };
    });
}
