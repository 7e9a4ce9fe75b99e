/** So long a pause between two evaluations is no accident of the schedule, which asks every minute. */
const LONGEST_MINUTES = 5;

/** Minutes without any evaluation before one, if there were too many. */
export function gapBefore({ sinceLastMs }: { readonly sinceLastMs: number | null }): number | null {
  const minutes = (sinceLastMs ?? 0) / 60_000;
  return minutes > LONGEST_MINUTES ? minutes : null;
}
