import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkflowDefinition } from '../core/workflow/definition.js';
import { parseDepartments, type ParsedDepartments } from '../core/workflow/parse-departments.js';
import type { LineOf, Problem } from '../core/workflow/parse-problem.js';
import { parseDefinition } from '../core/workflow/parse.js';
import { MOST_BYTES, readTree, tooLarge } from './definition-tree.js';

const FILE_NAME = /\.v[^.]*\.yaml$/;
const DEPARTMENTS = 'departments.yaml';

export type ReadDefinition =
  | { readonly ok: true; readonly definition: WorkflowDefinition; readonly contentHash: string; readonly lineOf: LineOf }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type DefinitionFile = { readonly file: string } & ReadDefinition;

/** Where the published definitions and the register of departments are. */
export function workflowsFolder(): string {
  return fileURLToPath(new URL('../../workflows', import.meta.url));
}

/** Reads the text of a file that is called so; the name must agree with the key and the version inside. */
export function readDefinitionText(text: string, fileName: string): ReadDefinition {
  const read = readTree(text);
  if (!read.ok) return read;
  const parsed = parseDefinition(read.tree, read.lineOf);
  if (!parsed.ok) return parsed;
  const problems = nameProblems(parsed.definition, fileName, read.lineOf);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, definition: parsed.definition, contentHash: contentHash(parsed.definition), lineOf: read.lineOf };
}

/** Reads one file; rejects when there is no such file. */
export async function readDefinitionFile(file: string): Promise<DefinitionFile> {
  if ((await stat(file)).size > MOST_BYTES) return { file, ok: false, problems: [tooLarge()] };
  return { file, ...readDefinitionText(await readFile(file, 'utf8'), basename(file)) };
}

/** The paths of the definitions in a directory, in the order of their names. */
export async function definitionFileNames(directory: string): Promise<readonly string[]> {
  const names = (await readdir(directory)).filter((name) => FILE_NAME.test(name)).sort();
  return names.map((name) => join(directory, name));
}

/** Every `<key>.v<version>.yaml` in a directory, in the order of their names. */
export async function readDefinitionFiles(directory: string): Promise<readonly DefinitionFile[]> {
  const files = await definitionFileNames(directory);
  return Promise.all(files.map(readDefinitionFile));
}

/** The register of departments that stands beside the definitions. */
export async function readDepartments(directory: string): Promise<ParsedDepartments> {
  const read = readTree(await readFile(join(directory, DEPARTMENTS), 'utf8'));
  return read.ok ? parseDepartments(read.tree, read.lineOf) : read;
}

function nameProblems(definition: WorkflowDefinition, fileName: string, lineOf: LineOf): readonly Problem[] {
  const expected = `${definition.key}.v${definition.version}.yaml`;
  if (fileName === expected) return [];
  const path = fileName.startsWith(`${definition.key}.v`) ? 'version' : 'key';
  return [
    {
      path,
      line: lineOf(path),
      reason: 'file-name-mismatch',
      message: `By its key and version this file must be called ${expected}, not ${fileName}.`,
      zh: `按其标识与版本，文件名应为 ${expected}。`,
    },
  ];
}

/** The same for the same meaning: spaces, comments and the order of properties do not count. */
function contentHash(definition: WorkflowDefinition): string {
  return createHash('sha256').update(canonical(definition)).digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
