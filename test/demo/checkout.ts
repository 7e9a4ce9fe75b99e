import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { projectRoot } from '../../src/config/project-root.js';
import { CompiledSource } from '../database/compiled-source.js';

/** What the demo needs of a checkout, built, in a folder of its own whose name has a space. */
export interface Checkout {
  readonly folder: string;
  readonly main: string;
  remove(): void;
}

export function checkout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'demo checkout '));
  // The database may run as another user, who has to get through.
  chmodSync(folder, 0o755);
  const compiled = new CompiledSource(['src']);
  cpSync(compiled.file('.'), join(folder, 'dist'), { recursive: true });
  compiled.remove();
  for (const part of ['package.json', 'migrations', 'workflows']) cpSync(join(projectRoot(), part), join(folder, part), { recursive: true });
  symlinkSync(join(projectRoot(), 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    main: join(folder, 'dist', 'demo', 'main.js'),
    remove() {
      for (const path of [...elsewhere(folder), folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Where the database is if its user could not get through after all; see src/database/embedded/place.ts. */
function elsewhere(folder: string): readonly string[] {
  const note = join(folder, '.data', 'demo', 'elsewhere.json');
  return existsSync(note) ? [(JSON.parse(readFileSync(note, 'utf8')) as { database: string }).database] : [];
}
