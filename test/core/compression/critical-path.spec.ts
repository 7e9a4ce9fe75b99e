import * as fc from 'fast-check';
import { type PathItem, criticalPath } from '../../../src/core/compression/critical-path.js';

const items: readonly PathItem[] = [
  { key: 'permit', days: 3, after: ['drawings', 'fire'] },
  { key: 'land', days: 5, after: [] },
  { key: 'scheme', days: 7, after: ['land'] },
  { key: 'drawings', days: 10, after: ['scheme'] },
  { key: 'fire', days: 4, after: ['scheme'] },
  { key: 'environment', days: 20, after: [] },
];

describe('the critical path', () => {
  it('is the chain that takes the most days', () => {
    expect(criticalPath(items)).toEqual({ days: 25, path: ['land', 'scheme', 'drawings', 'permit'] });
  });

  it('can be asked for from some items and to one item', () => {
    expect(criticalPath(items, ['fire', 'environment'], 'permit')).toEqual({ days: 7, path: ['fire', 'permit'] });
    expect(criticalPath(items, ['scheme'])).toEqual({ days: 20, path: ['scheme', 'drawings', 'permit'] });
    expect(criticalPath(items, undefined, 'scheme')).toEqual({ days: 12, path: ['land', 'scheme'] });
  });

  it('is empty where no chain leads from the one to the other', () => {
    expect(criticalPath(items, ['environment'], 'permit')).toEqual({ days: 0, path: [] });
    expect(criticalPath(items, ['permit'], 'land')).toEqual({ days: 0, path: [] });
    expect(criticalPath([])).toEqual({ days: 0, path: [] });
  });

  it('passes over prerequisites that are not in the list, such as waived items', () => {
    expect(criticalPath([{ key: 'permit', days: 3, after: ['waived'] }])).toEqual({ days: 3, path: ['permit'] });
  });

  it('shows items of 0 days that stand on it', () => {
    expect(criticalPath([{ key: 'a', days: 0, after: [] }, { key: 'b', days: 2, after: ['a'] }, { key: 'c', days: 0, after: ['b'] }]).path).toEqual(['a', 'b', 'c']);
  });

  it('refuses items that wait for each other, and names them', () => {
    expect(() => criticalPath([{ key: 'a', days: 1, after: ['b'] }, { key: 'b', days: 1, after: ['a'] }, { key: 'c', days: 1, after: [] }])).toThrow(
      /cycle: a, b$/,
    );
    expect(() => criticalPath([{ key: 'a', days: 1, after: ['a'] }])).toThrow(/cycle/);
  });

  it('of any graph is as long as the longest of all its chains', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const found = criticalPath(graph);
        expect(found.days).toBe(Math.max(0, ...graph.map(({ key }) => longestChainTo(graph, key))));
        expect(found.days).toBe(found.path.reduce((sum, key) => sum + itemOf(graph, key).days, 0));
        expect(found.path.every((key, index) => index === 0 || itemOf(graph, key).after.includes(found.path[index - 1]!))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Items that follow only items of a lower number, listed in any order. */
const anyGraph: fc.Arbitrary<PathItem[]> = fc
  .array(fc.record({ days: fc.integer({ min: 0, max: 20 }), after: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }) }), { maxLength: 7 })
  .map((nodes) => nodes.map(({ days, after }, index) => ({ key: `k${index}`, days, after: after.filter((n) => n < index).map((n) => `k${n}`) })))
  .chain((graph) => fc.shuffledSubarray(graph, { minLength: graph.length }));

function itemOf(graph: readonly PathItem[], key: string): PathItem {
  return graph.find((item) => item.key === key)!;
}

function longestChainTo(graph: readonly PathItem[], key: string): number {
  const { days, after } = itemOf(graph, key);
  return days + Math.max(0, ...after.map((before) => longestChainTo(graph, before)));
}
