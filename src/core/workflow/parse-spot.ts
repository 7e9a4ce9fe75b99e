import { pathAt, pathInside, type LineOf, type Problem } from './parse-problem.js';

/** A place in the tree that is being read; what is reported there is collected, never thrown. */
export interface Spot {
  readonly path: string;
  inside(key: string): Spot;
  at(index: number): Spot;
  /** Always undefined, so that a reader can say `return spot.report(…)`. */
  report(reason: string, message: string, zh: string): undefined;
}

/** Reads a value, or reports why it cannot and gives undefined. */
export type Reader<T> = (value: unknown, spot: Spot) => T | undefined;

/** The root of a tree; the problems of everything beneath it gather in one list. */
export function rootSpot(problems: Problem[], lineOf: LineOf): Spot {
  const spot = (path: string): Spot => ({
    path,
    inside: (key) => spot(pathInside(path, key)),
    at: (index) => spot(pathAt(path, index)),
    report: (reason, message, zh) => {
      problems.push({ path, line: lineOf(path), reason, message, zh });
      return undefined;
    },
  });
  return spot('');
}

/** The refusal that every reader shares. */
export function wrongType(spot: Spot, expected: string, expectedZh: string, value: unknown): undefined {
  return spot.report('wrong-type', `Expected ${expected}, found ${nameOf(value)}.`, `此处应为${expectedZh}。`);
}

function nameOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' || typeof value === 'boolean' ? `a ${typeof value}` : 'something else';
}
