import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';
import { completeLinks, platformBinaries } from './platform-binaries.js';
import { runAs } from './run-as.js';
import type { ServerAccount } from './server-account.js';

/** The folder of binaries that the server's account can really run: npm's, or else a copy of them in the place. */
export async function runnableBinaries(place: string, account: ServerAccount | null, onProgress: (line: string) => void): Promise<string> {
  const { folder, version } = platformBinaries();
  if (completeLinks(folder) && (await canRun(folder, account)).succeeded) return folder;
  const copy = join(place, `postgresql-${version}`);
  if (!existsSync(copy)) {
    onProgress('copying PostgreSQL to where it can run');
    await copyTo(copy, folder);
  }
  const { succeeded, output } = await canRun(copy, account);
  if (!succeeded) throw new EmbeddedServerError(`the embedded PostgreSQL does not run on this system: ${output.trim().split('\n')[0]}`);
  return copy;
}

async function copyTo(copy: string, folder: string): Promise<void> {
  // The list of links names paths from the parent of a folder that is called native.
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(folder, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  completeLinks(join(unfinished, 'native'));
  await runAs(null, 'chmod', ['-R', 'a+rX', unfinished]);
  renameSync(join(unfinished, 'native'), copy);
  rmSync(unfinished, { recursive: true, force: true });
}

function canRun(folder: string, account: ServerAccount | null): ReturnType<typeof runAs> {
  return runAs(account, join(folder, 'bin', 'postgres'), ['--version']);
}
