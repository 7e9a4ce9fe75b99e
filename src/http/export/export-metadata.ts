/** Under which a route carries the description of its table. */
export const EXPORT_TABLE = 'approvals:export-table';
