import type { SheetRow } from './sheet.js';

type Pages = AsyncGenerator<readonly SheetRow[]>;

/** The same pages, each fetched as `read` says; the first of them already here, so that what keeps it from coming is known now. */
export async function begun(pages: Pages, read: <T>(work: () => Promise<T>) => Promise<T>): Promise<Pages> {
  const first = await read(() => pages.next());
  return (async function* () {
    for (let page = first; !page.done; page = await read(() => pages.next())) yield page.value;
  })();
}
