import { Problem, type FieldFault } from './problem.js';
import { isStorableText, withoutUnstorable } from './storable-text.js';

/** Deeper than anything that is meant, and far from where recursion ends. */
const DEEPEST = 32;
/** A text this short cannot nest deep enough to do harm. */
const HARMLESS_LENGTH = 4096;
const MOST_FAULTS = 50;

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/**
 * Refuses what would only fail later and elsewhere: text that PostgreSQL does not store, keys that change prototypes,
 * nesting that ends recursion. In JSON the first two need an escape or the word, so that most bodies are not even looked through.
 */
export function refuseHostileContent(text: string, value: unknown): void {
  if (text.length < HARMLESS_LENGTH && !text.includes('\\u') && !text.includes('__proto__')) return;
  const faults: FieldFault[] = [];
  const open: Place[] = [{ value, path: '', depth: 0 }];
  for (let place = open.pop(); place && faults.length < MOST_FAULTS; place = open.pop()) look(place, open, faults);
  if (faults.length > 0) throw Problem.of(400, 'invalid-request', { errors: faults });
}

function look({ value, path, depth }: Place, open: Place[], faults: FieldFault[]): void {
  if (typeof value === 'string' && !isStorableText(value)) faults.push({ field: path || 'body', reason: 'unstorable-text' });
  if (typeof value !== 'object' || value === null) return;
  if (depth === DEEPEST) {
    faults.push({ field: path, reason: 'nested-too-deep' });
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : path === '' ? nameable(key) : `${path}.${nameable(key)}`;
    if (key === '__proto__') faults.push({ field: place, reason: 'forbidden-key' });
    else if (!isStorableText(key)) faults.push({ field: place, reason: 'unstorable-text' });
    else open.push({ value: inner, path: place, depth: depth + 1 });
  }
}

function nameable(key: string): string {
  return withoutUnstorable(key.slice(0, 100));
}
