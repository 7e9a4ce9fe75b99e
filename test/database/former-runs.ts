import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { projectRoot } from '../../src/config/project-root.js';
import { stopOrphan } from '../../src/database/embedded/orphan.js';
import { livingOwner } from '../../src/database/embedded/owner-lock.js';

/** Every run has a folder of its own, whose name tells the checkout. */
export function runFolderPrefix(): string {
  const checkout = createHash('sha256').update(projectRoot()).digest('hex').slice(0, 8);
  return join(tmpdir(), `approval-orchestrator-test-${checkout}-`);
}

/** Clears away what runs of this checkout left that were killed, or kept a database for a look. */
export async function sweepFormerRuns(prefix = runFolderPrefix()): Promise<void> {
  const former = readdirSync(dirname(prefix)).filter((name) => name.startsWith(basename(prefix)));
  for (const folder of former.map((name) => join(dirname(prefix), name))) {
    const data = join(folder, 'data');
    if (existsSync(data) && livingOwner(data)) continue;
    try {
      for (const place of [placeOf(data), folder]) {
        await stopOrphan(join(place, 'cluster'));
        rmSync(place, { recursive: true, force: true });
      }
    } catch {
      // Another user's, or being cleared away by another run at this moment.
    }
  }
}

/** Where the server really kept its files; see src/database/embedded/place.ts. */
function placeOf(data: string): string {
  const note = join(data, 'elsewhere.json');
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as { database: string }).database : data;
}
