import type { Sheet, SheetColumn } from '../sheet.js';
import { cellXml, textXml } from './cell-xml.js';
import type { RowSource } from './row-source.js';
import { HEADER_STYLE } from './styles.js';

/** Excel's. */
export const MOST_ROWS = 1_048_576;

/** One sheet of a workbook: a frozen bold header, a filter over it, and rows until there are no more or the sheet is full. */
export class Worksheet {
  /** The header's among them. */
  rows = 0;
  private readonly letters: readonly string[];

  constructor(
    private readonly sheet: Omit<Sheet, 'pages'>,
    private readonly source: RowSource,
    private readonly mostRows: number,
  ) {
    this.letters = sheet.columns.map((_, at) => columnLetters(at));
  }

  /** The cells that the filter is over. */
  get range(): string {
    return `$A$1:$${this.letters.at(-1)!}$${this.rows}`;
  }

  async *xml(): AsyncGenerator<Buffer> {
    const { columns } = this.sheet;
    yield Buffer.from(`${OPENING}<cols>${columns.map(columnXml).join('')}</cols><sheetData>${this.headerXml()}`);
    while (this.rows < this.mostRows) {
      const taken = await this.source.take(this.mostRows - this.rows);
      if (taken.length === 0) break;
      yield Buffer.from(taken.map((row) => this.rowXml((at, reference) => cellXml(reference, row[at]!, columns[at]!, this.sheet))).join(''));
    }
    yield Buffer.from(`</sheetData><autoFilter ref="${this.range.replaceAll('$', '')}"/>${PAGE}</worksheet>`);
  }

  private headerXml(): string {
    return this.rowXml((at, reference) => textXml(reference, this.sheet.columns[at]!.title, HEADER_STYLE));
  }

  private rowXml(cell: (at: number, reference: string) => string): string {
    this.rows += 1;
    const number = this.rows;
    return `<row r="${number}">${this.letters.map((letters, at) => cell(at, `${letters}${number}`)).join('')}</row>`;
  }
}

function columnXml({ width }: SheetColumn, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
}

function columnLetters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnLetters(Math.floor(at / 26) - 1) + columnLetters(at % 26);
}

const OPENING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/>';

/** Printed across on A4, as wide as the paper. */
const PAGE = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
