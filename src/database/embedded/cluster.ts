import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';
import { explainOutput } from './explain-output.js';
import { runAs } from './run-as.js';
import type { ServerAccount } from './server-account.js';

const UNFINISHED = 'cluster.unfinished-';

export interface ClusterOptions {
  readonly place: string;
  readonly binaries: string;
  readonly account: ServerAccount | null;
  readonly durable: boolean;
}

/** Makes the cluster on the first start, and answers the password of its superuser. */
export async function ensureCluster(options: ClusterOptions): Promise<string> {
  const { place } = options;
  clearUnfinished(place);
  const passwordFile = join(place, 'password');
  if (!existsSync(join(place, 'cluster'))) await createCluster(options, passwordFile);
  refuseOtherMajor(join(place, 'cluster'), await majorVersion(options));
  if (!existsSync(passwordFile)) throw new EmbeddedServerError(`the password of the database in ${place} is missing: ${passwordFile}`);
  return readFileSync(passwordFile, 'utf8').trim();
}

/**
 * Built under another name and renamed at the end: a first start that was cut short leaves nothing half made.
 * Its initdb may still be at work, therefore never twice under the same name.
 */
async function createCluster({ place, binaries, account, durable }: ClusterOptions, passwordFile: string): Promise<void> {
  rmSync(passwordFile, { force: true });
  const unfinished = mkdtempSync(join(place, UNFINISHED));
  writeFileSync(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
  const { succeeded, output } = await runAs(account, join(binaries, 'bin', 'initdb'), [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync', '--no-data-checksums']),
  ]);
  if (!succeeded) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new EmbeddedServerError(explainOutput(output, { place }));
  }
  renameSync(unfinished, join(place, 'cluster'));
}

function clearUnfinished(place: string): void {
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(UNFINISHED))) {
    try {
      rmSync(join(place, name), { recursive: true });
    } catch {
      // Its initdb is still writing; the next start clears it away.
    }
  }
}

async function majorVersion({ binaries, account }: ClusterOptions): Promise<string> {
  const { output } = await runAs(account, join(binaries, 'bin', 'postgres'), ['--version']);
  return /\d+/.exec(output)?.[0] ?? '';
}

function refuseOtherMajor(cluster: string, ours: string): void {
  const theirs = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (theirs !== ours) {
    throw new EmbeddedServerError(`the database in ${cluster} was made by PostgreSQL ${theirs}, and this is PostgreSQL ${ours}; move that folder away to start afresh`);
  }
}
