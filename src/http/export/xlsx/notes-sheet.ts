import type { Sheet } from '../sheet.js';
import { RowSource } from './row-source.js';
import { Worksheet } from './worksheet.js';

const WORDS = {
  zh: { name: '说明', about: '内容', told: '说明' },
  en: { name: 'Notes', about: 'About', told: 'Note' },
} as const;

/** What was counted and how, beside the sheets that hold the figures. */
export function notesSheet(sheet: Sheet, mostRows: number): readonly [name: string, worksheet: Worksheet] {
  const { name, about, told } = WORDS[sheet.language];
  const columns = [{ title: about, kind: 'text', width: 22 }, { title: told, kind: 'text', width: 110 }] as const;
  return [name, new Worksheet({ ...sheet, columns }, new RowSource(onePage(sheet.notes)), mostRows)];
}

async function* onePage<Page>(page: Page): AsyncGenerator<Page> {
  yield await Promise.resolve(page);
}
