/** How long to wait before something is asked for again that could not be fetched. */
const AGAIN_MS = 2000;

/**
 * A part of the application that is fetched when it is needed. While the server cannot be reached, what is open stays open, and
 * the part appears as soon as it can be fetched. One that a server in reach does not have belongs to a version that is gone.
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch (fault) {
      if (await serverAnswers()) return load().catch(() => Promise.reject(fault as Error));
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** Whether there is a server that hands out the application. */
export function serverAnswers(): Promise<boolean> {
  return fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false);
}
