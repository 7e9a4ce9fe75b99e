const REMEMBERED_AS = 'reloaded-at';
const ONCE_IN_MS = 60_000;

/**
 * A page that was opened before a new version was installed asks for parts that are there no more. It is loaded anew, once:
 * if the parts are missing for another reason, the page says so instead.
 */
export function followNewVersions(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(REMEMBERED_AS) ?? 0);
    if (performance.timeOrigin + event.timeStamp - last < ONCE_IN_MS) return;
    sessionStorage.setItem(REMEMBERED_AS, String(performance.timeOrigin + event.timeStamp));
    event.preventDefault();
    location.reload();
  });
}
