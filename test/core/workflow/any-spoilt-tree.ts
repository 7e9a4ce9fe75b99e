import * as fc from 'fast-check';
import { readTree } from '../../../src/workflows/definition-tree.js';
import { SAMPLE } from './sample-text.js';

type Tree = Record<string, unknown> | unknown[];

/** A valid tree to which one to four things have been done: values replaced, removed, added or moved about. */
export const anySpoiltTree: fc.Arbitrary<unknown> = fc
  .array(fc.record({ where: fc.nat(), how: fc.constantFrom('replace', 'remove', 'add', 'copy'), value: anyValue(), from: fc.nat() }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((deeds) => deeds.reduce((tree, deed) => spoil(tree, deed), validTree()));

/** The sample as a plain tree that may be spoilt. */
export function validTree(): Tree {
  const read = readTree(SAMPLE);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return JSON.parse(JSON.stringify(read.tree)) as Tree;
}

function anyValue(): fc.Arbitrary<unknown> {
  const telling = ['', ' ', 'survey', 'permit', 'title-deed', 'works', 'Bad Key', 'working-day', 'calendar-day', 'all', 'any', 'tender', 'CN', 'project.completed',
    'stage.ended', 0, 1, 5, 6, -1, 1.5, 51, 1e9, true, false, null, [], {}, ['survey'], ['survey', 'survey'], ['permit', 'title-deed'],
    { event: 'project.completed' }, { event: 'stage.ended', stage: 'works' }, { event: 'item.accepted', item: 'survey' }]; // prettier-ignore
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom<unknown>(...telling) }, { weight: 1, arbitrary: fc.jsonValue() });
}

interface Deed {
  readonly where: number;
  readonly how: string;
  readonly value: unknown;
  readonly from: number;
}

function spoil(tree: Tree, { where, how, value, from }: Deed): Tree {
  const places = placesIn(tree);
  const [holder, key] = places[where % places.length]!;
  const put = (content: unknown) => Object.assign(holder, { [key]: structuredClone(content) });
  if (how === 'replace') put(value);
  else if (how === 'add') Object.assign(holder, Array.isArray(holder) ? { [holder.length]: structuredClone(value) } : { extra: structuredClone(value) });
  else if (how === 'remove') void (Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key));
  else {
    const [source, name] = places[from % places.length]!;
    put((source as Record<string, unknown>)[name]);
  }
  return tree;
}

/** Every property and element, with what holds it. */
function placesIn(tree: Tree): [holder: Tree, key: string][] {
  return Object.entries(tree).flatMap(([key, value]) => [
    [tree, key] as [Tree, string],
    ...(typeof value === 'object' && value !== null ? placesIn(value as Tree) : []),
  ]);
}
