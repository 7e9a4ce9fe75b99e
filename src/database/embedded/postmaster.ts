import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { endPostmaster } from './end-postmaster.js';
import { EmbeddedServerError } from './embedded-server-error.js';
import { explainOutput, isPortTaken, isStillHeld } from './explain-output.js';
import { freePort } from './free-port.js';
import { SERVER_ENVIRONMENT } from './run-as.js';
import type { ServerAccount } from './server-account.js';
import { serverSettings } from './server-settings.js';

const ATTEMPTS = 20;
const STEP_MS = 50;
const PATIENCE_MS = 180_000;

export interface PostmasterOptions {
  readonly place: string;
  readonly binaries: string;
  readonly account: ServerAccount | null;
  readonly durable: boolean;
  readonly password: string;
  readonly port?: number | undefined;
}

export interface Postmaster {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly port: number;
}

/** Starts the server and waits until it answers. What passes by itself (a port lost in a race, memory not yet let go) is tried again. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const postmaster = launch(options, port);
    if (await answers(postmaster, options.password)) return postmaster;
    const output = readFileSync(logFile(options), 'utf8');
    const mayPass = isStillHeld(output) || (isPortTaken(output) && options.port === undefined);
    if (!mayPass || attempt === ATTEMPTS) throw new EmbeddedServerError(explainOutput(output, { place: options.place, port }));
    await sleep(500);
  }
}

/** In a process group of its own, so that Ctrl-C in the terminal reaches us and not the server: only we stop it. */
function launch(options: PostmasterOptions, port: number): Postmaster {
  const log = openSync(logFile(options), 'w', 0o600);
  const cluster = join(options.place, 'cluster');
  const child = spawn(join(options.binaries, 'bin', 'postgres'), ['-D', cluster, ...serverSettings(port, options.durable)], {
    ...options.account,
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  child.on('error', () => undefined);
  child.unref();
  return { process: child, pid: child.pid ?? 0, port };
}

async function answers(postmaster: Postmaster, password: string): Promise<boolean> {
  const lives = (): boolean => postmaster.pid > 0 && postmaster.process.exitCode === null && postmaster.process.signalCode === null;
  for (let waited = 0; lives() && waited < PATIENCE_MS; waited += STEP_MS) {
    if (await accepts(postmaster.port, password)) return lives();
    await sleep(STEP_MS);
  }
  if (lives()) await endPostmaster(postmaster.pid);
  return false;
}

async function accepts(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres', connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function logFile({ place }: PostmasterOptions): string {
  return join(place, 'server.log');
}
