import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import yazl from 'yazl';
import type { Sheet } from '../sheet.js';
import { RowSource } from './row-source.js';
import { STYLES } from './styles.js';
import { notesSheet } from './notes-sheet.js';
import { MOST_ROWS, Worksheet } from './worksheet.js';
import { workbookParts, type WrittenSheet } from './workbook-parts.js';

export interface WorkbookSettings {
  readonly writtenAt: Date;
  readonly mostRows?: number;
}

/**
 * The bytes of an Excel workbook, written as rows come and no faster than they are read; what Excel has no more room for goes on
 * in another sheet. Destroying the stream stops asking for rows.
 */
export function workbook(sheet: Sheet, { writtenAt, mostRows = MOST_ROWS }: WorkbookSettings): Readable {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  const source = new RowSource(sheet.pages);
  const written: WrittenSheet[] = [];

  const writeSheet = async (name: string, worksheet: Worksheet) => {
    const content = Readable.from(worksheet.xml(), { objectMode: false });
    const stop = () => content.destroy();
    output.once('close', stop);
    zip.addReadStream(content, `xl/worksheets/sheet${written.length + 1}.xml`, { mtime: writtenAt });
    await finished(content);
    output.off('close', stop);
    written.push({ name, range: worksheet.range });
  };
  const write = async () => {
    do await writeSheet(written.length === 0 ? sheet.title : `${sheet.title} (${written.length + 1})`, new Worksheet(sheet, source, mostRows));
    while (!(await source.isEmpty()));
    if (sheet.notes.length > 0) await writeSheet(...notesSheet(sheet, mostRows));
    for (const [name, xml] of Object.entries({ 'xl/styles.xml': STYLES, ...workbookParts(written) })) zip.addBuffer(Buffer.from(xml), name, { mtime: writtenAt });
    zip.end();
  };
  zip.on('error', (fault: Error) => output.destroy(fault));
  write().catch((fault: unknown) => output.destroy(fault as Error));
  return output;
}
