import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';
import { processIdentity } from './process-identity.js';

interface Owner {
  readonly pid: number;
  readonly identity: string;
  /** The inode of the folder, so that the lock in a copy of the folder does not count. */
  readonly folder: string;
}

/** Makes this process the only owner of a data folder and answers how to give it up, or refuses with the owner's number. */
export function takeOwnership(folder: string): () => void {
  const file = lockFile(folder);
  const mine = `${file}.${process.pid}`;
  const me: Owner = { pid: process.pid, identity: processIdentity(process.pid) ?? '', folder: inode(folder) };
  writeFileSync(mine, JSON.stringify(me));
  try {
    while (!linked(mine, file)) {
      const owner = livingOwner(folder);
      if (owner) throw new EmbeddedServerError(`the database in ${folder} is already running (process ${owner.pid}); stop that process first`);
      discardStale(file);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** The living process that owns a data folder. */
export function livingOwner(folder: string): { readonly pid: number } | null {
  const owner = readOwner(lockFile(folder));
  if (!owner || owner.folder !== inode(folder)) return null;
  return processIdentity(owner.pid) === owner.identity ? owner : null;
}

/** A hard link appears whole or not at all, and only one process can make it. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the lock aside before looking at it again: whoever is quicker may have replaced it by a living one. */
function discardStale(file: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const owner = readOwner(aside);
  if (owner && processIdentity(owner.pid) === owner.identity && owner.folder === inode(join(file, '..'))) linked(aside, file);
  rmSync(aside, { force: true });
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

function lockFile(folder: string): string {
  return join(folder, 'owner.json');
}

function inode(folder: string): string {
  return String(statSync(folder, { bigint: true }).ino);
}
