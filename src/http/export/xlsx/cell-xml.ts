import { dayNumberOf, type CivilDate } from '../../../core/calendar/civil-date.js';
import type { Cell } from '../export-table.js';
import type { Sheet, SheetColumn } from '../sheet.js';
import { STYLE_OF } from './styles.js';
import { cellText } from './xml-text.js';

/** Excel counts days from 1899-12-30. */
const EXCEL_DAY_OF_1970 = 25_569;
const SECONDS_A_DAY = 86_400;

/** The XML of a cell: dates and numbers are what they are, to be sorted and summed; text is never anything but text. */
export function cellXml(reference: string, cell: Cell, { kind }: SheetColumn, { language, officeTime }: Pick<Sheet, 'language' | 'officeTime'>): string {
  if (cell === null) return '';
  const style = STYLE_OF[kind];
  switch (kind) {
    case 'text':
      return textXml(reference, cell as string, style);
    case 'yes-no':
      return textXml(reference, language === 'zh' ? (cell ? '是' : '否') : cell ? 'yes' : 'no', style);
    case 'day':
      return numberXml(reference, dayNumberOf(cell as CivilDate) + EXCEL_DAY_OF_1970, style);
    case 'instant':
      return numberXml(reference, serialOf(officeTime(cell as string | number)), style);
    case 'whole':
    case 'decimal':
    case 'percent':
      return numberXml(reference, cell as number, style);
  }
}

export function textXml(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

function numberXml(reference: string, value: number, style: number): string {
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

function serialOf(written: string): number {
  const [day, time] = written.split(' ') as [CivilDate, string];
  const [hours, minutes, seconds] = time.split(':').map(Number) as [number, number, number];
  return dayNumberOf(day) + EXCEL_DAY_OF_1970 + (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
}
