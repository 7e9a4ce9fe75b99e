import type { Language } from '../language.js';
import type { Cell, CellKind, Note } from './export-table.js';

/** A table on its way out: what stands above its columns, and its rows, a page at a time. */
export interface Sheet {
  readonly title: string;
  readonly language: Language;
  readonly columns: readonly SheetColumn[];
  readonly pages: AsyncIterable<readonly SheetRow[]>;
  /** Known once the first page is there. */
  readonly notes: readonly Note[];
  readonly officeTime: (instant: string | number) => string;
}

export interface SheetColumn {
  readonly title: string;
  readonly kind: CellKind;
  readonly width: number;
}

export type SheetRow = readonly Cell[];
