import type { Cell } from './export-table.js';
import type { Sheet, SheetColumn, SheetRow } from './sheet.js';

/** By this Excel knows that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, in chunks of a page. */
export async function* csv({ columns, pages, language, officeTime }: Sheet): AsyncGenerator<Buffer> {
  yield Buffer.from(`${BYTE_ORDER_MARK}${line(columns.map(({ title }) => title))}`);
  const textOf = (cell: Cell, { kind }: SheetColumn) => {
    if (cell === null) return '';
    if (kind === 'yes-no') return language === 'zh' ? (cell ? '是' : '否') : cell ? 'yes' : 'no';
    if (kind === 'instant') return officeTime(cell as string | number);
    if (kind === 'percent') return `${((cell as number) * 100).toFixed(1)}%`;
    return kind === 'text' ? harmless(cell as string) : String(cell);
  };
  for await (const rows of pages) {
    yield Buffer.from(rows.map((row: SheetRow) => line(columns.map((column, at) => textOf(row[at]!, column)))).join(''));
  }
}

/**
 * A spreadsheet takes what begins like a formula for one, and so could be made to run what somebody has called a project.
 * After an apostrophe it is text. In East Asian settings the full-width signs count, too.
 */
function harmless(text: string): string {
  return /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

function line(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`;
}

function quoted(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
}
