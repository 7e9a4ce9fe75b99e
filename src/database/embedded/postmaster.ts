import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync } from 'node:fs';
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

/** The database that the server is for. */
export const DATABASE = 'approvals';

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
    if (await answers(postmaster, options)) return postmaster;
    const output = readFileSync(logFile(options), 'utf8');
    const mayPass = isStillHeld(output) || (isPortTaken(output) && options.port === undefined);
    if (!mayPass || attempt === ATTEMPTS) throw new EmbeddedServerError(explainOutput(output, { place: options.place, port }));
    await sleep(500);
  }
}

/** In a process group of its own, so that Ctrl-C in the terminal reaches us and not the server: only we stop it. */
function launch(options: PostmasterOptions, port: number): Postmaster {
  const log = openSync(logFile(options), 'w', 0o600);
  if (options.account) fchownSync(log, options.account.uid, options.account.gid);
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

export function isRunning({ pid, process }: Postmaster): boolean {
  return pid > 0 && process.exitCode === null && process.signalCode === null;
}

async function answers(postmaster: Postmaster, { place, password }: PostmasterOptions): Promise<boolean> {
  const cluster = join(place, 'cluster');
  let ready = false;
  try {
    for (let waited = 0; !ready && isRunning(postmaster) && waited < PATIENCE_MS; waited += STEP_MS) {
      await sleep(STEP_MS);
      // Another program may be listening on the port: nobody else is told the password.
      ready = saysReady(cluster, postmaster.pid) && (await hasDatabase(postmaster.port, password));
    }
  } finally {
    if (!ready && isRunning(postmaster)) await endPostmaster(postmaster.pid);
  }
  return ready && isRunning(postmaster);
}

function saysReady(cluster: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

async function hasDatabase(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres', connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
    return true;
  } catch (error) {
    if ((error as pg.DatabaseError).code !== '28P01') return false;
    throw new EmbeddedServerError('the embedded PostgreSQL refuses the password in the file beside its data');
  } finally {
    await client.end().catch(() => undefined);
  }
}

function logFile({ place }: PostmasterOptions): string {
  return join(place, 'server.log');
}
