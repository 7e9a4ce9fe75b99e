import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import ts from 'typescript';

/** The text of every source file by its path from the folder that was read, such as `core/calendar/civil-date.ts`. */
export type Source = ReadonlyMap<string, string>;

export interface Import {
  readonly from: string;
  /** A path from src/, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

export function readSource(folder: string): Source {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.sort().map((file) => [file.split('\\').join('/'), readFileSync(join(folder, file), 'utf8')]));
}

/** Every import, also of types alone, `export … from`, `import()` and `require()`. */
export function importsOf(source: Source): Import[] {
  return [...source].flatMap(([from, text]) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => toImport(from, fileName)),
  );
}

function toImport(from: string, name: string): Import {
  if (!name.startsWith('.')) return { from, to: name, isPackage: true };
  return { from, to: posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts'), isPackage: false };
}

/** The top folder of a file, or the file itself when it lies directly in src/. */
export function areaOf(file: string): string {
  return file.split('/')[0] ?? file;
}
