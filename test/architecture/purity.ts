import ts from 'typescript';

import { areaOf, type Source } from './source.js';

/** What a pure function neither asks nor awaits. */
const IMPURE = ['Date', 'Promise', 'process', 'console', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

/** Every place in core that reads a clock, waits, or touches the process. */
export function impurities(source: Source): string[] {
  const core = [...source].filter(([file]) => areaOf(file) === 'core');
  return core.flatMap(([file, text]) => found(file, text, impurityOf).map((what) => `${what}; core is pure`));
}

/** Every place that reads the clock, as `src/x.ts:3 …`. */
export function clockReadings(source: Source): string[] {
  return [...source].flatMap(([file, text]) => found(file, text, clockReadingOf));
}

function found(file: string, text: string, nameOf: (node: ts.Node) => string | null): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (name !== null) faults.push(`src/${file}:${line} uses ${name}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return faults;
}

function impurityOf(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'async';
  if (ts.isAwaitExpression(node)) return 'await';
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') return 'Math.random';
  return ts.isIdentifier(node) && IMPURE.includes(node.text) && !isOnlyAName(node) ? node.text : null;
}

function clockReadingOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && ['Date', 'Date.now'].includes(node.expression.getText())) return `${node.expression.getText()}()`;
  return null;
}

/** The name of a member is not the global that happens to be called the same. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  return ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent);
}
