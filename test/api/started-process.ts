import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { plainEnvironment } from '../database/compiled-source.js';

/** The program as `npm start` runs it. */
export interface StartedProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Asks it to end, and answers its exit code. */
  end(signal: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
}

export interface EndedProcess {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the file until it listens. */
export async function startProcess(file: string, settings: Readonly<Record<string, string>>): Promise<StartedProcess> {
  const child = spawn(process.execPath, [file], { env: environment(settings), stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /Server listening at (http:[^"]+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code} before it listened`)));
  });
  return {
    url,
    child,
    async end(signal) {
      const ended = once(child, 'exit');
      child.kill(signal);
      return ((await ended) as [number | null])[0];
    },
  };
}

/** Runs the file until it ends by itself. */
export async function runProcess(file: string, args: readonly string[], settings: Readonly<Record<string, string>>): Promise<EndedProcess> {
  const child = spawn(process.execPath, [file, ...args], { env: environment(settings), stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  return { code, stdout, stderr };
}

function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...plainEnvironment(), NODE_ENV: 'test', ...settings };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: string[] = [];
  for await (const part of stream) parts.push(String(part));
  return parts.join('');
}
