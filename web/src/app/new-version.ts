import { serverAnswers } from '../api/patiently.js';

const REMEMBERED_AS = 'reloaded-at';
const ONCE_IN_MS = 60_000;

/**
 * A page that was opened before a new version was installed asks for parts that are there no more. It is loaded anew, once:
 * if the parts are missing for another reason, the page says so instead. While no server answers, loading would lose what is open.
 */
export function followNewVersions(): void {
  addEventListener('vite:preloadError', (event) => void loadAnew(performance.timeOrigin + event.timeStamp));
}

async function loadAnew(now: number): Promise<void> {
  const last = Number(sessionStorage.getItem(REMEMBERED_AS) ?? 0);
  if (now - last < ONCE_IN_MS || !(await serverAnswers())) return;
  sessionStorage.setItem(REMEMBERED_AS, String(now));
  location.reload();
}
