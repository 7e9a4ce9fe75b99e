import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

import { plainEnvironment, type CompiledSource } from './compiled-source.js';

export interface OwnerProcess {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly url: string;
}

/** A process that owns the embedded server over a data folder until it is killed. */
export async function startOwner(source: CompiledSource, dataDirectory: string): Promise<OwnerProcess> {
  const program = `
    process.once('SIGTERM', () => process.exit());
    const { startEmbeddedServer } = await import(${JSON.stringify(source.file('database/embedded/server.js'))});
    const { url } = await startEmbeddedServer({ dataDirectory: ${JSON.stringify(dataDirectory)}, durable: true });
    console.log(url);
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'], env: plainEnvironment() });
  for await (const url of createInterface({ input: child.stdout })) return { process: child, pid: child.pid ?? 0, url };
  throw new Error('the owner ended before its server was there');
}

export function hasEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
