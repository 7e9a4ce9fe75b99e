import { setTimeout as sleep } from 'node:timers/promises';

import { processIdentity } from './process-identity.js';

const STEP_MS = 25;

/** Asks a postmaster to shut down at once but cleanly; one that has not ended in 20 seconds is killed and will recover. */
export async function endPostmaster(pid: number): Promise<void> {
  const identity = processIdentity(pid);
  for (const [signal, patienceMs] of [['SIGINT', 20_000], ['SIGKILL', 5_000]] as const) {
    if (identity === null || processIdentity(pid) !== identity) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patienceMs && processIdentity(pid) === identity; waited += STEP_MS) await sleep(STEP_MS);
  }
}
