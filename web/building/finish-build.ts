import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { scriptsOf, type Manifest } from './first-page.js';

/** The most that may be sent, compressed, before the first page is there. */
const BUDGET = 350 * 1024;
/** Pages that somebody's day begins with, each with the shell around it. */
const FIRST_PAGES = /^src\/(features\/sign-in|features\/[\w-]*desk)\/[\w-]*page\.tsx$/;
const SHELL = 'src/app/shell/shell.tsx';
const COMPRESSIBLE = /\.(js|css|svg|html|json)$/;
const SMALLEST = 1024;

/** Compresses what is sent once and for all, and fails the build when a first page has grown too heavy. */
export function finishBuild(): Plugin {
  let folder = '';
  return {
    name: 'finish-build',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async writeBundle() {
      const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
      rmSync(join(folder, '.vite'), { recursive: true });
      await compressAll(folder);
      const weights = weightsOf(manifest, (file) => sizeOf(join(folder, file)));
      for (const [page, bytes] of weights) process.stdout.write(`${kilobytes(bytes)} compressed script before ${page}\n`);
      const heavy = weights.filter(([, bytes]) => bytes > BUDGET);
      if (heavy.length > 0) throw new Error(`more than ${kilobytes(BUDGET)} before ${heavy.map(([page]) => page).join(', ')}`);
    },
  };
}

function weightsOf(manifest: Manifest, sizeOfFile: (file: string) => number): [page: string, bytes: number][] {
  const pages = Object.keys(manifest).filter((key) => FIRST_PAGES.test(key));
  if (!manifest[SHELL] || pages.length === 0) throw new Error('no first page or no shell is a chunk of the build');
  return pages.map((page) => {
    const scripts = new Set([...scriptsOf(manifest, page), ...(page.includes('/sign-in/') ? [] : scriptsOf(manifest, SHELL))]);
    return [page, [...scripts].reduce((sum, file) => sum + sizeOfFile(file), 0)];
  });
}

function sizeOf(file: string): number {
  try {
    return statSync(`${file}.gz`).size;
  } catch {
    return statSync(file).size;
  }
}

async function compressAll(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => COMPRESSIBLE.test(file));
  await Promise.all(files.map((file) => compress(join(folder, file))));
}

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  if (content.length < SMALLEST) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, quality));
  writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} kB`;
}
