import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../src/config/project-root.js';
import { plainEnvironment } from '../database/compiled-source.js';

/** The folder of the web application as its sources are now: the one that `npm run build` has made, or one made for the tests. */
export function builtWeb(): string {
  const changed = latestChange();
  const usual = join(projectRoot(), 'web', 'dist');
  if (madeAt(usual) > changed) return usual;
  const own = join(projectRoot(), '.data', 'web', String(Math.round(changed)));
  if (!existsSync(own)) build(own);
  return own;
}

function build(folder: string): void {
  mkdirSync(join(folder, '..'), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  const vite = join(projectRoot(), 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', 'web/building/vite.config.ts', '--outDir', making, '--emptyOutDir', '--logLevel', 'error'];
  try {
    execFileSync(process.execPath, args, { cwd: projectRoot(), env: { ...plainEnvironment(), NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] });
    // Another test file may have been quicker with the same.
    if (!existsSync(folder)) renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function latestChange(): number {
  const web = join(projectRoot(), 'web');
  const sources = ['src', 'public', 'building'].flatMap((part) => readdirSync(join(web, part), { recursive: true, encoding: 'utf8' }).map((file) => join(web, part, file)));
  return Math.max(...[...sources, join(web, 'index.html'), join(projectRoot(), 'package-lock.json')].map((file) => statSync(file).mtimeMs));
}

function madeAt(folder: string): number {
  const page = join(folder, 'index.html');
  return existsSync(page) ? statSync(page).mtimeMs : 0;
}
