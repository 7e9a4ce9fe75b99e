import type { TestApp } from '../api/test-app.js';
import { csvRows, exported, readWorkbook } from './exported-file.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Answers of every shape.
export type Row = any;

/** A list that can be exported, and what some columns of the file say of a row. */
export interface ListCase {
  readonly who: string;
  readonly address: string;
  readonly rows: (answer: Row) => readonly Row[];
  /** The parameter that asks for the next page; null where an answer is all. */
  readonly by: 'cursor' | 'before' | 'after' | null;
  readonly titles: readonly string[];
  readonly said: (row: Row) => readonly (string | number)[];
}

export function withQuery(address: string, query: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

/** Every row of a list, seven on a page. */
export async function everyRow(app: TestApp, { who, address, rows, by }: ListCase): Promise<Row[]> {
  const all: Row[] = [];
  let position = '';
  do {
    const query = by === null ? '' : `limit=7${position}`;
    const { body } = await app.as(who).get(withQuery(address, query)).expect(200);
    all.push(...rows(body));
    position = body.next == null ? '' : `&${by}=${encodeURIComponent(body.next)}`;
  } while (position !== '');
  return all;
}

/** What those columns of the CSV file say, row by row. */
export async function saidInCsv(app: TestApp, { who, address, titles }: ListCase): Promise<readonly (readonly string[])[]> {
  const [header, ...lines] = csvRows((await exported(app, who, withQuery(address, 'format=csv'))).bytes);
  expect(header).toEqual(expect.arrayContaining([...titles]));
  const columns = titles.map((title) => header!.indexOf(title));
  return lines.map((line) => columns.map((at) => line[at]!));
}

export function saidOf({ said }: ListCase, rows: readonly Row[]): readonly (readonly string[])[] {
  return rows.map((row) => said(row).map((value) => (typeof value === 'string' && /^=/.test(value) ? `'${value}` : String(value))));
}

/** Every cell of both files, in the form of the CSV file, without the apostrophes before formulas. */
export async function bothFiles(app: TestApp, { who, address }: ListCase) {
  const csv = csvRows((await exported(app, who, withQuery(address, 'format=csv'))).bytes).map((line) => line.map((text) => text.replace(/^'(?==)/, '')));
  const workbook = await readWorkbook((await exported(app, who, withQuery(address, 'format=xlsx'))).bytes);
  const sheet = workbook.sheets[0]!;
  const xlsx = sheet.rows.map((row, number) => csv[0]!.map((_, at) => asText(row[at] ?? null, sheet.cells!.get(`${number},${at}`)?.style?.numFmt)));
  return { csv, xlsx };
}

export function inShanghai(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

function asText(cell: string | number | boolean | Date | null, format: string | undefined): string {
  if (typeof cell === 'number' && format === '0.0%') return `${(cell * 100).toFixed(1)}%`;
  if (!(cell instanceof Date)) return String(cell ?? '');
  const text = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return format?.includes('hh') ? text : text.slice(0, 10);
}
