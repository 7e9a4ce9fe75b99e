import type { Edition } from './edition.js';
import { html, type Content, type Html } from './html.js';

/** A column of a printed table: its heading, how it is set, and what it says of a row. */
export interface PrintedColumn<Row> {
  readonly title: string;
  readonly set?: 'number' | 'day' | 'name' | 'wide' | 'bars';
  readonly value: (row: Row) => Content;
}

/** Rows under headings that are printed again on every page, and below them a total, if there is one. */
export function table<Row>(columns: readonly PrintedColumn<Row>[], rows: readonly Row[], total: Row | null = null): Html {
  const cells = (row: Row) => columns.map(({ set, value }) => html`<td class="${set ?? ''}">${value(row)}</td>`);
  const headings = columns.map(({ title, set }) => html`<th scope="col" class="${set ?? ''}">${title}</th>`);
  return html`<table><thead><tr>${headings}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>
`)}</tbody>${total === null ? null : html`<tfoot><tr>${cells(total)}</tr></tfoot>`}</table>`;
}

export function section(title: string, content: readonly Html[]): Html {
  return html`<section><h2>${title}</h2>
${content}</section>
`;
}

export function nothing(said: string): Html {
  return html`<p class="none">${said}</p>`;
}

/** How many there are, when not all of them are printed. */
export function ofHowMany(printed: number, all: number, edition: Edition): Html | null {
  if (printed >= all) return null;
  return html`<p class="note">${edition.words(`共 ${all} 件，列出前 ${printed} 件。`, `${printed} of ${all} are listed.`)}</p>`;
}
