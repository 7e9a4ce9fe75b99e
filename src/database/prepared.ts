import { createHash } from 'node:crypto';
import type { Parameters } from './parameters.js';

/** A statement that each connection parses and plans once, however often it is asked: for texts of which there are not many. */
export function prepared(text: string, { values }: Parameters): { name: string; text: string; values: unknown[] } {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
    names.set(text, name);
  }
  return { name, text, values };
}

const names = new Map<string, string>();
