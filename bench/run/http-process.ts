import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/database/embedded/free-port.js';

const PATIENCE_MS = 60_000;
const STEP_MS = 50;
const AS_NPM_START = ['--enable-source-maps', '--max-semi-space-size=64'];

/** Starts a server as a child process with these settings and waits until something answers at its port. */
export async function startHttpProcess(
  program: string,
  settings: Readonly<Record<string, string>>,
  atEnd: (stop: () => Promise<void>) => void,
): Promise<{ readonly port: number }> {
  const port = await freePort();
  const child = spawn(process.execPath, [...AS_NPM_START, program], {
    env: { ...process.env, ...settings, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  atEnd(() => end(child));
  for (let waited = 0; !(await answers(port)); waited += STEP_MS) {
    if (child.exitCode !== null || waited > PATIENCE_MS) throw new Error(`${program} does not answer`);
    await sleep(STEP_MS);
  }
  return { port };
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(insist);
}
