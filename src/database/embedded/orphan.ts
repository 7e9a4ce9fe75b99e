import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import { endPostmaster } from './end-postmaster.js';

/** Shuts down a server that outlived its owner, and removes the trace of one that did not. */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === null) return;
  if (isPostmasterOf(cluster, pid)) await endPostmaster(pid);
  // The number may meanwhile belong to somebody else, at whose sight PostgreSQL would refuse to start.
  else rmSync(file, { force: true });
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
