/**
 * Why days were saved, in the order of the steps that lead from the baseline to the used days (docs/decisions/0009). All are
 * nominal working days; those that cost days are negative.
 */
export const CAUSES = [
  /** What was published of the old procedure, less the statutory limits of the items that count, one after the other. */
  'procedure',
  /** Statutory limits less promises with their extensions. */
  'shorter-promises',
  /** Promises of items that were waived. */
  'waived',
  /** Days on which several of the items ran, counted once. */
  'side-by-side',
  /** Promises less used days of approvals that came earlier. */
  'early',
  /** Used days beyond the promise, of approvals and of clocks that are still open. */
  'late',
  /** Days of attempts that were refused or withdrawn. */
  'failed-attempts',
  /** What is left of the promises of items that are not approved yet, or that the span did not wait for. */
  'open',
  /** Days that the items ran before the span began, less those on which only items ran that do not count. */
  'outside',
] as const;

export type Cause = (typeof CAUSES)[number];

export type DaysByCause = Readonly<Record<Cause, number>>;

export const NO_DAYS = Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<Cause, number>;

export function sumByCause(parts: readonly DaysByCause[]): DaysByCause {
  const sum = { ...NO_DAYS };
  for (const part of parts) for (const cause of CAUSES) sum[cause] += part[cause];
  return sum;
}
