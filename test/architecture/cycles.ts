import { importsOf, type Source } from './source.js';

/** Every cycle of imports once, as `a.ts → b.ts → a.ts`. */
export function importCycles(source: Source): string[] {
  const targets = new Map([...source.keys()].map((file): [string, string[]] => [file, []]));
  for (const { from, to, isPackage } of importsOf(source)) {
    if (!isPackage && targets.has(to)) targets.get(from)?.push(to);
  }
  const finished = new Set<string>();
  const path: string[] = [];
  const cycles: string[] = [];

  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].map((name) => `src/${name}`).join(' → '));
    if (start >= 0 || finished.has(file)) return;
    path.push(file);
    targets.get(file)?.forEach(visit);
    path.pop();
    finished.add(file);
  };
  for (const file of targets.keys()) visit(file);
  return cycles;
}
