const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const EXIT_CODE = 130;
/** npm passes on the Ctrl-C that the terminal has already sent to everybody: within this time it is the same one. */
const SAME_PRESS_MS = 1_000;

/** Aborted by the first Ctrl-C, for everything to stop in order; whoever presses it again does not want to wait. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  let mayForce = false;
  const stop = () => {
    if (mayForce) process.exit(EXIT_CODE);
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => (mayForce = true), SAME_PRESS_MS).unref();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return controller.signal;
}

/** Resolves when it is interrupted. */
export function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
