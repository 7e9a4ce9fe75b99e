import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { ensureCluster } from './cluster.js';
import { EmbeddedServerError } from './embedded-server-error.js';
import { endPostmaster } from './end-postmaster.js';
import { stopOrphan } from './orphan.js';
import { takeOwnership } from './owner-lock.js';
import { choosePlace } from './place.js';
import { DATABASE, isRunning, startPostmaster } from './postmaster.js';
import { runnableBinaries } from './runnable-binaries.js';
import { serverAccount } from './server-account.js';

export interface EmbeddedServerOptions {
  readonly dataDirectory: string;
  /** A free one when it is left out. */
  readonly port?: number;
  /** Whether what was committed outlives a crash of the machine. */
  readonly durable: boolean;
  readonly onProgress?: (line: string) => void;
}

export interface EmbeddedServer {
  readonly url: string;
  readonly port: number;
  /** Where the files really are: the data folder, or elsewhere when the server's user cannot enter it. */
  readonly place: string;
  stop(): Promise<void>;
  /** Leaves the server running when this process ends; the next start over the folder finds and ends it. */
  outliveUs(): void;
}

/** Starts a PostgreSQL of our own over a data folder that this process alone owns until `stop`. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const folder = prepareFolder(options.dataDirectory);
  const release = inOneSentence(folder, () => takeOwnership(folder));
  try {
    return await start(folder, options, release);
  } catch (error) {
    release();
    throw toSentence(folder, error);
  }
}

async function start(folder: string, { port, durable, onProgress = () => undefined }: EmbeddedServerOptions, release: () => void): Promise<EmbeddedServer> {
  const account = serverAccount(join(folder, 'cluster'));
  const place = await choosePlace(folder, account);
  const binaries = await runnableBinaries(place, account, onProgress);
  await stopOrphan(join(place, 'cluster'));
  onProgress(existsSync(join(place, 'cluster')) ? 'starting PostgreSQL' : 'making a database');
  const password = await ensureCluster({ place, binaries, account, durable });
  const postmaster = await startPostmaster({ place, binaries, account, durable, password, port });
  const endWithUs = (): void => void postmaster.process.kill('SIGINT');
  process.once('exit', endWithUs);
  const shutDown = async (): Promise<void> => {
    process.removeListener('exit', endWithUs);
    if (isRunning(postmaster)) await endPostmaster(postmaster.pid);
    release();
  };
  let ending: Promise<void> | undefined;
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${postmaster.port}/${DATABASE}`,
    port: postmaster.port,
    place,
    stop: () => (ending ??= shutDown()),
    outliveUs: () => void process.removeListener('exit', endWithUs),
  };
}

function prepareFolder(folder: string): string {
  return inOneSentence(folder, () => {
    if (!existsSync(folder)) {
      makeFolder(resolve(folder));
      chmodSync(folder, 0o755);
    }
    return realpathSync(folder);
  });
}

/** One step at a time: Node's recursive mkdir goes round for ever where nothing can be made, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function inOneSentence<T>(folder: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw toSentence(folder, error);
  }
}

function toSentence(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new EmbeddedServerError(`the disk that holds ${folder} is full`);
  if (UNWRITABLE.includes(code)) return new EmbeddedServerError(`the folder ${folder} cannot be made or written`);
  return error;
}

const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST'];
