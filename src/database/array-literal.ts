/** What a cell may hold: arrays and objects go as PostgreSQL’s arrays and as JSON. */
export type Cell = string | number | boolean | null | readonly (string | null)[] | object;

/** Rows of the same length in the form in which PostgreSQL reads a two-dimensional array of texts. */
export function tableLiteral(rows: readonly (readonly Cell[])[]): string {
  return `{${rows.map((row) => `{${row.map(cell).join(',')}}`).join(',')}}`;
}

function cell(value: Cell): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'object':
      if (value === null) return 'NULL';
      return quoted(Array.isArray(value) ? `{${value.map(cell).join(',')}}` : JSON.stringify(value));
    default:
      return String(value);
  }
}

function quoted(text: string): string {
  return SPECIAL.test(text) ? `"${text.replace(ALL_SPECIAL, '\\$&')}"` : `"${text}"`;
}

const SPECIAL = /["\\]/;
const ALL_SPECIAL = /["\\]/g;
