import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { projectRoot } from '../../src/config/project-root.js';

export interface OwnerProcess {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly url: string;
}

/** The sources as plain JavaScript inside the checkout, so that a process of its own can run them. */
export class CompiledSource {
  private readonly folder: string;

  constructor() {
    mkdirSync(join(projectRoot(), '.data'), { recursive: true });
    this.folder = mkdtempSync(join(projectRoot(), '.data', 'compiled-'));
    const swc = join(projectRoot(), 'node_modules/@swc/cli/bin/swc.js');
    const args = [swc, 'src/database', 'src/config', '--out-dir', this.folder, '--strip-leading-paths'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot(), encoding: 'utf8', env: quietEnvironment() });
    if (status !== 0) throw new Error(`the sources do not compile: ${stderr}`);
  }

  /** A process that owns the embedded server over a data folder until it is killed. */
  async startOwner(dataDirectory: string): Promise<OwnerProcess> {
    const server = join(this.folder, 'database/embedded/server.js');
    const program = `
      const { startEmbeddedServer } = await import(${JSON.stringify(server)});
      const { url } = await startEmbeddedServer({ dataDirectory: ${JSON.stringify(dataDirectory)}, durable: true });
      console.log(url);
      setInterval(() => {}, 60_000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'], env: quietEnvironment() });
    for await (const url of createInterface({ input: child.stdout })) return { process: child, pid: child.pid ?? 0, url };
    throw new Error('the owner ended before its server was there');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function hasEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Without the options that Jest is run with. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '' };
}
