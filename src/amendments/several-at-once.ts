/** Works through a list, so many at a time; rejects with the first fault, when those under way have ended. */
export async function severalAtOnce<T>(list: readonly T[], most: number, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = list.values();
  const worker = async () => {
    for (const one of waiting) await work(one);
  };
  const outcomes = await Promise.allSettled(Array.from({ length: Math.min(most, list.length) }, worker));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
