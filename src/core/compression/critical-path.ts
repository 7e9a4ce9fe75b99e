export interface PathItem {
  readonly key: string;
  readonly days: number;
  /** Keys of the items that must be finished first; keys that are not in the list are ignored. */
  readonly after: readonly string[];
}

export interface CriticalPath {
  /** Sum of the days of the items on the path. */
  readonly days: number;
  readonly path: readonly string[];
}

/**
 * The longest chain of items that must follow each other, by days and then by number of items: it decides how long the whole
 * takes at least. `fromKeys` makes chains begin with one of these items, `toKey` makes them end with that one; where there is
 * no such chain the path is empty and 0 days long. Throws Error if the items form a cycle.
 */
export function criticalPath(items: readonly PathItem[], fromKeys?: readonly string[], toKey?: string): CriticalPath {
  const chains = new Map<string, Chain>();
  for (const item of inOrder(items)) {
    const before = longest(item.after.flatMap((key) => chains.get(key) ?? []));
    const mayBegin = fromKeys === undefined || fromKeys.includes(item.key);
    if (before === null && !mayBegin) continue;
    chains.set(item.key, { key: item.key, days: (before?.days ?? 0) + item.days, length: (before?.length ?? 0) + 1, before });
  }
  const last = longest([...chains.values()].filter(({ key }) => toKey === undefined || key === toKey));
  return { days: last?.days ?? 0, path: keysOf(last) };
}

/** The longest chain that ends with an item. */
interface Chain {
  readonly key: string;
  readonly days: number;
  readonly length: number;
  readonly before: Chain | null;
}

/** The first of the longest. */
function longest(chains: readonly Chain[]): Chain | null {
  let best: Chain | null = null;
  for (const chain of chains) {
    if (best === null || chain.days > best.days || (chain.days === best.days && chain.length > best.length)) best = chain;
  }
  return best;
}

function keysOf(chain: Chain | null): readonly string[] {
  const keys: string[] = [];
  for (let link = chain; link !== null; link = link.before) keys.push(link.key);
  return keys.reverse();
}

/** Every item after all that it must follow (Kahn). */
function inOrder(items: readonly PathItem[]): readonly PathItem[] {
  const known = new Set(items.map(({ key }) => key));
  const waitingFor = new Map(items.map((item) => [item.key, new Set(item.after.filter((key) => known.has(key)))]));
  const followers = followersByKey(items);
  const ready = items.filter(({ key }) => waitingFor.get(key)!.size === 0);
  for (const item of ready) {
    for (const follower of followers.get(item.key) ?? []) {
      const waiting = waitingFor.get(follower.key)!;
      if (waiting.delete(item.key) && waiting.size === 0) ready.push(follower);
    }
  }
  if (ready.length < items.length) {
    throw new Error(`items form a cycle: ${items.filter((item) => !ready.includes(item)).map(({ key }) => key).join(', ')}`);
  }
  return ready;
}

function followersByKey(items: readonly PathItem[]): ReadonlyMap<string, readonly PathItem[]> {
  const followers = new Map<string, PathItem[]>();
  for (const item of items) {
    for (const key of item.after) {
      const known = followers.get(key);
      if (known === undefined) followers.set(key, [item]);
      else known.push(item);
    }
  }
  return followers;
}
