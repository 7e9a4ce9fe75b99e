import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';
import { stopOrphan } from './orphan.js';
import { runAs } from './run-as.js';
import type { ServerAccount } from './server-account.js';

const SYSTEM_FOLDERS = ['/var/lib', '/var/tmp'];
const NOTE = 'elsewhere.json';

/**
 * Where the server keeps its files: the data folder itself, or, when the server's account cannot enter that
 * (a checkout under /root), a folder of the system that a note in the data folder names.
 */
export async function choosePlace(folder: string, account: ServerAccount | null): Promise<string> {
  if (!account || (!existsSync(join(folder, NOTE)) && (await canWork(folder, account)))) return folder;
  if (existsSync(join(folder, 'cluster'))) {
    throw new EmbeddedServerError(`the database in ${folder} can no longer be reached by the user with the number ${account.uid}, as whom it runs`);
  }
  for (const parent of SYSTEM_FOLDERS) {
    const place = join(parent, 'approval-orchestrator', createHash('sha256').update(folder).digest('hex').slice(0, 16));
    if (await settle(place, folder, account)) return place;
  }
  throw new EmbeddedServerError(`the server's user can work neither in ${folder} nor in ${SYSTEM_FOLDERS.join(' or ')}; move the checkout to where others may enter`);
}

/** The note and the place carry the same token; a place without its note belonged to a checkout that is gone. */
async function settle(place: string, folder: string, account: ServerAccount): Promise<boolean> {
  try {
    const token = readToken(join(folder, NOTE));
    if (existsSync(place) && (token === null || readToken(join(place, NOTE)) !== token)) {
      await stopOrphan(join(place, 'cluster'));
      rmSync(place, { recursive: true });
    }
    mkdirSync(place, { recursive: true, mode: 0o755 });
    if (statSync(place).uid !== process.getuid?.() || !(await canWork(place, account))) return false;
    const note = JSON.stringify({ database: place, of: folder, token: token ?? randomUUID() }, null, 2);
    for (const file of [join(place, NOTE), join(folder, NOTE)]) writeFileSync(file, `${note}\n`);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Only trying tells: mode bits, access lists and mounts all have a say. */
async function canWork(folder: string, account: ServerAccount): Promise<boolean> {
  const probe = mkdtempSync(join(folder, 'probe-'));
  try {
    chownSync(probe, account.uid, account.gid);
    chmodSync(probe, 0o700);
    return (await runAs(account, '/bin/sh', ['-c', 'cd -- "$1" && : > probe', 'sh', probe])).succeeded;
  } finally {
    rmSync(probe, { recursive: true });
  }
}

function readToken(note: string): string | null {
  try {
    return (JSON.parse(readFileSync(note, 'utf8')) as { token: string }).token;
  } catch {
    return null;
  }
}
