import Table from 'cli-table3';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Characters after which a text goes on in the next line; as wide as the longest text if it is left out. */
  readonly width?: number;
}

/** A table in plain characters: colours would be noise in a file. */
export function plainTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: columns.map(({ title }) => title),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    colWidths: columns.map(({ width }) => (width === undefined ? null : width)),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
