import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';
import { completeLinks, platformBinaries, type PlatformBinaries } from './platform-binaries.js';
import { runAs } from './run-as.js';
import type { ServerAccount } from './server-account.js';

const SYSTEM_FOLDER = '/var/lib/approval-orchestrator';

/** The folder of binaries that the server's account can really run: npm's, or else a copy of them. */
export async function runnableBinaries(place: string, account: ServerAccount | null, onProgress: (line: string) => void): Promise<string> {
  const binaries = platformBinaries();
  if (completeLinks(binaries.folder) && (await complaint(binaries.folder, account)) === null) return binaries.folder;
  let reason: string | null = null;
  for (const parent of account ? [SYSTEM_FOLDER, place] : [place]) {
    try {
      const copy = await copyInto(parent, binaries, onProgress);
      reason = await complaint(copy, account);
      if (reason === null) return copy;
    } catch (error) {
      reason = (error as Error).message;
    }
  }
  throw new EmbeddedServerError(`the embedded PostgreSQL does not run on this system: ${reason}`);
}

/** Built under another name, so that what bears the right one is whole. */
async function copyInto(parent: string, { folder, version }: PlatformBinaries, onProgress: (line: string) => void): Promise<string> {
  const copy = join(parent, `postgresql-${version}`);
  if (existsSync(copy)) return join(copy, 'native');
  onProgress('copying PostgreSQL to where it can run');
  const unfinished = `${copy}.${process.pid}`;
  try {
    mkdirSync(parent, { recursive: true, mode: 0o755 });
    cpSync(folder, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    completeLinks(join(unfinished, 'native'));
    await runAs(null, 'chmod', ['-R', 'a+rX,u+w', unfinished]);
    if (!existsSync(copy)) renameSync(unfinished, copy);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return join(copy, 'native');
}

async function complaint(folder: string, account: ServerAccount | null): Promise<string | null> {
  const { succeeded, output } = await runAs(account, join(folder, 'bin', 'postgres'), ['--version']);
  return succeeded ? null : (output.trim().split('\n')[0] ?? '');
}
