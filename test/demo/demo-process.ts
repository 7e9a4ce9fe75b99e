import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { plainEnvironment } from '../database/compiled-source.js';

/** The demo as `npm run demo` runs it. */
export interface DemoProcess {
  /** The first line that matches, of what has been or will be said; rejects when the demo ends without saying it. */
  line(pattern: RegExp): Promise<string>;
  /** Everything that has been said. */
  said(): string;
  /** Sends a signal and answers the exit code. */
  end(signal: 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

export function startDemo(main: string, args: readonly string[] = [], settings: Readonly<Record<string, string>> = {}): DemoProcess {
  const child = spawn(process.execPath, [main, ...args], { env: { ...plainEnvironment(), PORT: '0', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const watchers = new Set<() => void>();
  const exit = once(child, 'close') as Promise<[number | null]>;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const look of watchers) look();
    });
  }
  return {
    said: () => lines.join('\n'),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line));
          if (found === undefined) return;
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
        void exit.then(([code]) => reject(new Error(`the demo ended with ${code} after saying:\n${lines.join('\n')}`)));
      }),
    async end(signal) {
      child.kill(signal);
      return (await exit)[0];
    },
  };
}
