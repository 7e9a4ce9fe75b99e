import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { endPostmaster } from './end-postmaster.js';

/** Larger than any process number there is. */
const NOBODY = '99999999';

/** Shuts down a server that outlived its owner. */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === null) return;
  if (isPostmasterOf(cluster, pid)) await endPostmaster(pid);
  if (readPid(file) === pid && isTaken(pid)) disownNumber(file);
}

/** Also by a process that is dead but was never waited for: in many a container nobody does. */
function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * PostgreSQL would refuse to start at the sight of a number that is taken, by whomever. The rest of the file has to stay:
 * by it PostgreSQL knows the memory of the server that is gone, and refuses while workers of that server still hold it.
 */
function disownNumber(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, NOBODY));
}

function readPid(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/** A postmaster works in its cluster's folder, also when the folder has been renamed since. */
function isPostmasterOf(cluster: string, pid: number): boolean {
  try {
    if (process.platform === 'linux') {
      const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
      return basename(program).startsWith('postgres') && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(`-D ${cluster}`);
  } catch {
    return false;
  }
}
