import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../src/config/project-root.js';

const FOR_MIGRATING = ['src/config', 'src/database', 'src/commands/migrate.ts'];

/** Parts of src/ as plain JavaScript inside the checkout, so that a process of its own can run them. */
export class CompiledSource {
  private readonly folder: string;

  constructor(parts: readonly string[] = FOR_MIGRATING) {
    mkdirSync(join(projectRoot(), '.data'), { recursive: true });
    this.folder = mkdtempSync(join(projectRoot(), '.data', 'compiled-'));
    const swc = join(projectRoot(), 'node_modules/@swc/cli/bin/swc.js');
    const args = [swc, ...parts, '--out-dir', this.folder, '--strip-leading-paths'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot(), encoding: 'utf8', env: plainEnvironment() });
    if (status !== 0) throw new Error(`the sources do not compile: ${stderr}`);
  }

  file(path: string): string {
    return join(this.folder, path);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Without the options that Jest is run with. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '' };
}
