import type { ExportTable } from './export-table.js';
import type { KnownNames } from './known-names.js';
import type { SheetRow } from './sheet.js';

export interface AskedList {
  /** What the address of the list names. */
  readonly path: Readonly<Record<string, string>>;
  /** Asks the list itself for a page: `null` for the first, then what the page before said comes `next`. */
  readonly ask: (next: string | number | null) => Promise<unknown>;
}

/** The rows of every page of a list, as they are shown; tells of each answer before its rows. */
export async function* pagesOfList(
  { rows, mentions, columns }: ExportTable<unknown, unknown>,
  { path, ask }: AskedList,
  names: KnownNames,
  answered: (answer: unknown) => void,
): AsyncGenerator<readonly SheetRow[]> {
  let next: string | number | null = null;
  do {
    const answer: unknown = await ask(next);
    answered(answer);
    const page = rows(answer, path);
    if (mentions) await names.learn(page.map(mentions));
    yield page.map((row) => columns.map(({ value }) => value(row, names)));
    next = (answer as { readonly next?: string | number | null }).next ?? null;
  } while (next !== null);
}
