import type { Titles } from '../../core/workflow/definition.js';
import type { Mentions } from './mentions.js';
import type { Names } from './names.js';

/** How a value is shown: a day is `YYYY-MM-DD`, an instant ISO 8601 or epoch milliseconds, a percentage a fraction of 1. */
export type CellKind = 'text' | 'day' | 'instant' | 'whole' | 'decimal' | 'percent' | 'yes-no';
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly title: Titles;
  readonly kind: CellKind;
  /** In digits; a Chinese character is as wide as two. */
  readonly width: number;
  readonly value: (row: Row, names: Names) => Cell;
}

/** The query parameter under which the `next` of a page asks for the page after it. */
export type PageParameter = 'cursor' | 'before' | 'after';

/** What a list looks like as a file: which rows its answer holds, and how each is shown. */
export interface ExportTable<Answer, Row> {
  /** Of the sheet and of the file. */
  readonly title: Titles;
  /** Of one page; `path` is what the address names, such as the id of a project. */
  readonly rows: (answer: Answer, path: Readonly<Record<string, string>>) => readonly Row[];
  /** Null where an answer is all that there is. */
  readonly pages: { readonly by: PageParameter; readonly longest: number } | null;
  /** What the row names by its id or key alone. */
  readonly mentions?: (row: Row) => Mentions;
  readonly columns: readonly Column<Row>[];
  /** What was counted and how, for who reads the file by itself; a sheet of its own in a workbook. */
  readonly notes?: (answer: Answer, names: Names, officeTime: (instant: string) => string) => readonly Note[];
}

/** What is told, and what about. */
export type Note = readonly [about: string, told: string];
