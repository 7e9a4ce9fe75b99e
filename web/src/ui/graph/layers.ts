/** Something with what has to come before it. */
export interface Linked {
  readonly key: string;
  readonly before: readonly string[];
}

/** How many steps lie before each, counted along the longest way. What stands in a circle begins at 0. */
export function layersOf(nodes: readonly Linked[]): ReadonlyMap<string, number> {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const known = new Map<string, number>();
  const open = new Set<string>();
  const layerOf = (key: string): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (open.has(key)) return 0;
    open.add(key);
    const before = byKey.get(key)!.before.filter((each) => byKey.has(each));
    const layer = before.length === 0 ? 0 : 1 + Math.max(...before.map(layerOf));
    open.delete(key);
    known.set(key, layer);
    return layer;
  };
  for (const { key } of nodes) layerOf(key);
  return known;
}

/** Whether one way leads over others anyway, so that the direct edge says nothing new. */
export function isDetoured(nodes: ReadonlyMap<string, Linked>, from: string, to: string): boolean {
  const reaches = (key: string, seen: Set<string>): boolean => {
    if (key === from) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return (nodes.get(key)?.before ?? []).some((before) => reaches(before, seen));
  };
  return (nodes.get(to)?.before ?? []).some((before) => before !== from && reaches(before, new Set()));
}
