/**
 * The work, done by one at a time. Who asks while it runs waits for a run that begins afterwards, which all who ask meanwhile
 * share: so that an answer always means that the work was done after the question.
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return running ?? start();
      });
    return waiting;
  };
}
