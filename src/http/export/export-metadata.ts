import type { ExportTable } from './export-table.js';

/** Under which a route carries the description of its tables. */
export const EXPORT_TABLE = 'approvals:export-table';

export interface ExportedTables {
  readonly table: ExportTable<unknown, unknown>;
  /** Other tables of the same answer, by the names under which they are asked for. */
  readonly further: Readonly<Record<string, ExportTable<unknown, unknown>>>;
}
