import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { chromium, type Browser } from 'playwright-core';

import { projectRoot } from '../../src/config/project-root.js';

/** A Chromium without a window, unpacked from its npm package; nothing of it has to be installed on the machine. */
export async function startChromium(): Promise<Browser> {
  const folder = unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
  });
}

/** Once for each version; whoever comes second finds it, or unpacks the same beside. */
function unpacked(): string {
  const parts = join(projectRoot(), 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(parts, 'package.json'), 'utf8')) as { version: string };
  const folder = join(projectRoot(), '.data', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(join(projectRoot(), '.data'), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  const content = (name: string) => brotliDecompressSync(readFileSync(join(parts, 'bin', name)));
  writeFileSync(join(making, 'chromium'), content('chromium.br'), { mode: 0o755 });
  // The shared libraries that it needs, for machines that have none of them.
  execFileSync('tar', ['-x', '-C', making], { input: content('al2023.tar.br') });
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true });
  }
  return folder;
}
