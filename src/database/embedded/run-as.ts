import { spawn } from 'node:child_process';

import type { ServerAccount } from './server-account.js';

/** What the server and its tools see of our environment: nothing that could lead them astray. */
export const SERVER_ENVIRONMENT = { PATH: process.platform === 'win32' ? '' : '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

export interface Outcome {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs a program to its end as the account of the server. */
export function runAs(account: ServerAccount | null, program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...account, cwd: '/', env: SERVER_ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}
