import { isDetoured, layersOf, type Linked } from './layers.js';

const GAP = { x: 34, y: 10 } as const;
const LANE = { head: 26, padding: 12, gap: 8, left: 14 } as const;

export interface GraphItem {
  readonly key: string;
  readonly after: readonly string[];
  readonly advisedAfter: readonly string[];
}

export interface GraphStage<Item extends GraphItem = GraphItem> {
  readonly key: string;
  readonly items: readonly Item[];
}

/** How large an item is drawn. */
export interface NodeSize {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'hard' | 'soft';
  /** Another way leads there anyway. */
  readonly implied: boolean;
  /** Both ends follow each other on a critical path. */
  readonly critical: boolean;
}

export interface Lane {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

export interface GraphLayout {
  readonly nodes: ReadonlyMap<string, Placed>;
  readonly edges: readonly Edge[];
  readonly lanes: readonly Lane[];
  readonly node: NodeSize;
  readonly width: number;
  readonly height: number;
}

/** Stages beneath each other, in each its items from left to right by how many steps lie before them. */
export function graphLayout(stages: readonly GraphStage[], node: NodeSize, criticalPaths: readonly (readonly string[])[] = []): GraphLayout {
  const items = stages.flatMap((stage) => stage.items);
  const linked = items.map(({ key, after }): Linked => ({ key, before: after }));
  const layers = layersOf(linked);
  const columns = Math.max(0, ...layers.values()) + 1;
  const nodes = new Map<string, Placed>();
  const lanes: Lane[] = [];
  let y = 0;
  for (const stage of stages) {
    const deepest = Math.max(1, ...sizes(stage.items, layers).values());
    const height = LANE.head + deepest * (node.height + GAP.y) - GAP.y + LANE.padding;
    lanes.push({ key: stage.key, y, height });
    for (const [key, place] of rowPlaces(stage.items, layers, nodes, y, node)) nodes.set(key, place);
    y += height + LANE.gap;
  }
  const byKey = new Map(linked.map((each) => [each.key, each]));
  const critical = new Set(criticalPaths.flatMap((path) => path.slice(1).map((key, at) => `${path[at]!} ${key}`)));
  const known = (key: string) => byKey.has(key);
  return {
    nodes,
    node,
    lanes,
    edges: items.flatMap(({ key, after, advisedAfter }): Edge[] => [
      ...after.filter(known).map((from) => ({ from, to: key, kind: 'hard' as const, implied: isDetoured(byKey, from, key), critical: critical.has(`${from} ${key}`) })),
      ...advisedAfter.filter(known).map((from) => ({ from, to: key, kind: 'soft' as const, implied: false, critical: false })),
    ]),
    width: LANE.left * 2 + columns * (node.width + GAP.x) - GAP.x,
    height: Math.max(0, y - LANE.gap),
  };
}

type Layers = ReadonlyMap<string, number>;
type Places = ReadonlyMap<string, Placed>;

/** How many items of the stage stand in each layer. */
function sizes(items: readonly GraphItem[], layers: Layers): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { key } of items) rows.set(layers.get(key)!, (rows.get(layers.get(key)!) ?? 0) + 1);
  return rows;
}

/** In a layer those stand above whose prerequisites stand above. */
function rowPlaces(items: readonly GraphItem[], layers: Layers, placed: Places, top: number, node: NodeSize): readonly (readonly [string, Placed])[] {
  const places = new Map<string, Placed>();
  const heightOf = ({ after }: GraphItem, at: number) => {
    const before = after.flatMap((key) => places.get(key)?.y ?? placed.get(key)?.y ?? []);
    return before.length === 0 ? top + at : before.reduce((sum, y) => sum + y, 0) / before.length;
  };
  const last = Math.max(0, ...items.map(({ key }) => layers.get(key)!));
  for (let layer = 0; layer <= last; layer += 1) {
    const own = items.filter(({ key }) => layers.get(key) === layer);
    const sorted = own.map((item, at) => ({ item, height: heightOf(item, at) })).sort((one, other) => one.height - other.height);
    sorted.forEach(({ item }, row) => places.set(item.key, { x: LANE.left + layer * (node.width + GAP.x), y: top + LANE.head + row * (node.height + GAP.y) }));
  }
  return [...places];
}
