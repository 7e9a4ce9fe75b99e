/** Enough to mend; a hostile graph has more than anybody could print. */
const MOST_CYCLES = 200;

/** An edge that closes a cycle: `item` waits for its edge number `index`, which leads back to it. */
export interface ClosedCycle {
  readonly item: string;
  readonly index: number;
  /** From an item over those that wait for it back to itself, such as [a, b, c, a]. */
  readonly cycle: readonly string[];
}

/**
 * The cycles in a graph of prerequisites. Names one cycle for every edge that a depth-first walk finds leading back, so that every
 * set of items that wait for each other is named at least once (up to 200 cycles); edges to unknown keys are passed over.
 */
export function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): readonly ClosedCycle[] {
  const cycles: ClosedCycle[] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) walk(start, edges, done, cycles);
  return cycles;
}

function walk(start: string, edges: ReadonlyMap<string, readonly string[]>, done: Set<string>, cycles: ClosedCycle[]): void {
  if (done.has(start)) return;
  const trail = [{ key: start, next: 0 }];
  const onTrail = new Map([[start, 0]]);
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const index = step.next++;
    const key = edges.get(step.key)?.[index];
    if (key === undefined) {
      done.add(step.key);
      onTrail.delete(step.key);
      trail.pop();
    } else if (onTrail.has(key)) {
      if (cycles.length >= MOST_CYCLES) continue;
      const loop = trail.slice(onTrail.get(key)).map((passed) => passed.key);
      cycles.push({ item: step.key, index, cycle: [key, ...loop.reverse()] });
    } else if (!done.has(key) && edges.has(key)) {
      onTrail.set(key, trail.length);
      trail.push({ key, next: 0 });
    }
  }
}
