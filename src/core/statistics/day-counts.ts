/** How often each number of days has occurred. */
export type DayCounts = ReadonlyMap<number, number>;

/** Counts so many more of them. */
export function addDayCounts(sum: Map<number, number>, days: number, times: number): void {
  sum.set(days, (sum.get(days) ?? 0) + times);
}

/** Null when nothing has occurred. */
export function meanDays(counts: DayCounts): number | null {
  let [times, days] = [0, 0];
  for (const [each, often] of counts) {
    times += often;
    days += each * often;
  }
  return times === 0 ? null : days / times;
}

/** The least number of days that at least so many per cent of the cases did not exceed (nearest rank); null when nothing has occurred. */
export function percentileDays(counts: DayCounts, percent: number): number | null {
  const sorted = [...counts].filter(([, often]) => often > 0).sort(([one], [other]) => one - other);
  const all = sorted.reduce((sum, [, often]) => sum + often, 0);
  let upTo = 0;
  for (const [days, often] of sorted) {
    upTo += often;
    if (100 * upTo >= percent * all) return days;
  }
  return null;
}
