/** Does the work for every one of them, so many at a time; answers what came of each, in their order. */
export async function inParallel<T, R>(all: readonly T[], atATime: number, work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const outcomes = new Array<R>(all.length);
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < all.length; at = next++) outcomes[at] = await work(all[at]!);
  };
  await Promise.all(Array.from({ length: Math.min(atATime, all.length) }, lane));
  return outcomes;
}
