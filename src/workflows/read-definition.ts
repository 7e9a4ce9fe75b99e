import { parseDefinition } from '../core/workflow/parse.js';
import { readDefinitionText, type ReadDefinition } from './definition-files.js';
import { readTree } from './definition-tree.js';

/** Reads a definition that may come without the name of a file; when it has one, the name must agree with what is inside. */
export function readDefinition(text: string, fileName: string | undefined): ReadDefinition {
  if (fileName !== undefined) return readDefinitionText(text, fileName);
  const read = readTree(text);
  if (!read.ok) return read;
  const parsed = parseDefinition(read.tree, read.lineOf);
  return parsed.ok ? readDefinitionText(text, fileNameOf(parsed.definition)) : parsed;
}

function fileNameOf({ key, version }: { key: string; version: number }): string {
  return `${key}.v${version}.yaml`;
}
