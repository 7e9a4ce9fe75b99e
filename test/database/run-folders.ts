import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { projectRoot } from '../../src/config/project-root.js';
import { stopOrphan } from '../../src/database/embedded/orphan.js';
import { livingOwner } from '../../src/database/embedded/owner-lock.js';

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 * 1024 ** 3;

/** A folder of this run alone, whose name tells the checkout, in memory if there is room: a database is copied there ten times as fast. */
export function makeRunFolder(parents = runParents()): string {
  for (const parent of parents) {
    try {
      const folder = mkdtempSync(join(parent, folderPrefix()));
      // The server may run as another user, who has to get through.
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      // Not ours to write in: the next one.
    }
  }
  throw new Error(`there is nowhere to keep the databases of the tests: tried ${parents.join(', ')}`);
}

/** Clears away what runs of this checkout left that were killed, or kept a database for a look. */
export async function sweepFormerRuns(parents = runParents()): Promise<void> {
  for (const parent of parents) {
    const former = readdirSync(parent).filter((name) => name.startsWith(folderPrefix()));
    for (const name of former) await clearAway(join(parent, name));
  }
}

async function clearAway(folder: string): Promise<void> {
  const data = join(folder, 'data');
  try {
    if (existsSync(data) ? livingOwner(data) : isNew(folder)) return;
    for (const place of [placeOf(data), folder]) {
      await stopOrphan(join(place, 'cluster'));
      rmSync(place, { recursive: true, force: true });
    }
  } catch {
    // Another user's, or being cleared away by another run at this moment.
  }
}

/** Another run may have made it a moment ago. */
function isNew(folder: string): boolean {
  return Date.now() - statSync(folder).mtimeMs < 60_000;
}

function runParents(): string[] {
  return hasRoom(MEMORY) ? [MEMORY, tmpdir()] : [tmpdir()];
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ENOUGH_BYTES;
}

function folderPrefix(): string {
  return `approval-orchestrator-test-${createHash('sha256').update(projectRoot()).digest('hex').slice(0, 8)}-`;
}

/** Where the server really kept its files; see src/database/embedded/place.ts. */
function placeOf(data: string): string {
  const note = join(data, 'elsewhere.json');
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as { database: string }).database : data;
}
