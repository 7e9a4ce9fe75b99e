import type { components } from '../../api/schema.js';

type Compression = components['schemas']['CompressionDto'];
type Cause = Compression['causes'][number]['cause'];

/** A bar of the waterfall: from one height to another. */
export interface WaterfallStep {
  readonly cause: Cause | null;
  readonly from: number;
  readonly to: number;
  /** Saved; negative where a cause has cost days. Of the first and the last bar, their height. */
  readonly days: number;
}

/** From the days of the old procedure down to those that were used, cause by cause; causes without days are left out. */
export function waterfallSteps({ causes, total }: Compression): readonly WaterfallStep[] {
  const steps: WaterfallStep[] = [{ cause: null, from: 0, to: total.baselineDays, days: total.baselineDays }];
  let height = total.baselineDays;
  for (const { cause } of causes) {
    const days = total.causes[cause];
    if (days === 0) continue;
    steps.push({ cause, from: height, to: height - days, days });
    height -= days;
  }
  return [...steps, { cause: null, from: 0, to: height, days: height }];
}
