import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { pathAt, pathInside, type LineOf, type Problem } from '../core/workflow/parse-problem.js';

export const MOST_BYTES = 256 * 1024;
const DEEPEST = 24;
const DEEPEST_COLUMN = 200;
const MOST_SYNTAX_PROBLEMS = 100;

export type DefinitionTree =
  | { readonly ok: true; readonly tree: unknown; readonly lineOf: LineOf }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** YAML text to a plain tree that knows on which line each value stands. Whatever the text is, the answer is a value. */
export function readTree(text: string): DefinitionTree {
  if (Buffer.byteLength(text) > MOST_BYTES) return refusal(tooLarge());
  if (isTooDeep(text)) return refusal(tooDeep('', 1));
  try {
    return treeOf(text);
  } catch (error) {
    return refusal({ path: '', line: 1, reason: 'yaml-unreadable', message: `The text cannot be read: ${String(error)}`, zh: '无法读取文本。' });
  }
}

/** The refusal of a text that is longer than any definition needs. */
export function tooLarge(): Problem {
  return { path: '', line: 1, reason: 'file-too-large', message: `The file is larger than 256 KiB.`, zh: '文件超过 256 KiB。' };
}

function treeOf(text: string): DefinitionTree {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const syntax = document.errors.slice(0, MOST_SYNTAX_PROBLEMS).map((error) => syntaxProblem(error, counter));
  const walk = new Walk(counter);
  const tree = walk.value(document.contents, '', 0);
  const problems = [...syntax, ...walk.problems];
  return problems.length === 0 ? { ok: true, tree, lineOf: walk.lineOf } : { ok: false, problems };
}

function syntaxProblem(error: Document['errors'][number], counter: LineCounter): Problem {
  const line = Math.max(1, counter.linePos(error.pos[0]).line);
  return { path: '', line, reason: 'yaml-syntax', message: error.message, zh: 'YAML 语法错误。' };
}

/** One walk over the nodes: builds the tree, notes the lines, and refuses what a definition has no use for. */
class Walk {
  readonly problems: Problem[] = [];
  private readonly lines = new Map<string, number>();

  constructor(private readonly counter: LineCounter) {}

  readonly lineOf: LineOf = (path) => {
    for (let place = path; ; place = enclosing(place)) {
      const line = this.lines.get(place);
      if (line !== undefined) return line;
      if (place === '') return 1;
    }
  };

  value(node: unknown, path: string, depth: number): unknown {
    if (node === null || node === undefined) return null;
    const line = this.lineOfNode(node as Node);
    if (!this.lines.has(path)) this.lines.set(path, line);
    if (depth > DEEPEST) return this.refuse(tooDeep(path, line));
    if (isAlias(node) || (node as { anchor?: string }).anchor !== undefined) return this.refuse(noAliases(path, line));
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((element, index) => this.value(element, pathAt(path, index), depth + 1));
    return isMap(node) ? this.mapping(node.items, path, depth) : null;
  }

  private mapping(pairs: readonly { key: unknown; value: unknown }[], path: string, depth: number): object {
    const mapping: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of pairs) {
      const keyLine = this.lineOfNode(pair.key as Node);
      if (!isScalar(pair.key)) {
        this.refuse({ path, line: keyLine, reason: 'yaml-complex-key', message: 'The name of a property must be plain text.', zh: '属性名必须是文字。' });
        continue;
      }
      const name = String(pair.key.value);
      const inside = pathInside(path, name);
      if (Object.hasOwn(mapping, name)) {
        this.refuse({ path: inside, line: keyLine, reason: 'duplicate-mapping-key', message: `"${name}" stands here for the second time.`, zh: `属性“${name}”重复。` });
        continue;
      }
      this.lines.set(inside, keyLine);
      mapping[name] = this.value(pair.value, inside, depth + 1);
    }
    return mapping;
  }

  private refuse(problem: Problem): null {
    this.problems.push(problem);
    return null;
  }

  private lineOfNode(node: Node | null): number {
    return Math.max(1, this.counter.linePos(node?.range?.[0] ?? 0).line);
  }
}

/** A quick look before the parser, which recurses: more brackets out of balance, or a deeper column, than any definition has. */
function isTooDeep(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    if (character === ']' || character === '}') open -= 1;
    if (Math.abs(open) > DEEPEST) return true;
  }
  return text.split('\n').some((line) => (/^(?:[\s:?-]|!\S*\s)*/.exec(line)?.[0].length ?? 0) > DEEPEST_COLUMN);
}

function enclosing(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}

function tooDeep(path: string, line: number): Problem {
  return { path, line, reason: 'too-deep', message: `The text is nested, or its brackets are out of balance, by more than ${DEEPEST} levels.`, zh: '嵌套过深或括号不匹配。' };
}

function noAliases(path: string, line: number): Problem {
  return { path, line, reason: 'yaml-alias', message: 'Anchors and aliases are not allowed: say it where it stands.', zh: '不允许使用锚点和别名。' };
}

function refusal(problem: Problem): DefinitionTree {
  return { ok: false, problems: [problem] };
}
