/** So long a pause between two evaluations is no accident of the schedule, which asks every minute. */
const LONGEST_MINUTES = 5;

interface Started {
  readonly id: number;
  readonly startedAt: string;
}

/** Minutes without any evaluation before each of these, by its id, where there were too many. They come newest first. */
export function gapsBefore(evaluations: readonly Started[]): ReadonlyMap<number, number> {
  const gaps = evaluations.slice(0, -1).map(({ id, startedAt }, at) => [id, (Date.parse(startedAt) - Date.parse(evaluations[at + 1]!.startedAt)) / 60_000] as const);
  return new Map(gaps.filter(([, minutes]) => minutes > LONGEST_MINUTES));
}
