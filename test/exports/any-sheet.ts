import fc from 'fast-check';
import { addDays, civilDate } from '../../src/core/calendar/civil-date.js';
import type { Cell, CellKind } from '../../src/http/export/export-table.js';
import { officeTime } from '../../src/http/export/office-time.js';
import type { Sheet } from '../../src/http/export/sheet.js';

/** Text that people and their enemies write: formulas, quotes, line breaks, what looks like markup or Excel's escapes. */
const NASTY = ['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '"', '""', ',', '\r\n', '\n', 'a"b,c', '<b>&amp;', '_x0041_', '_x000D_', ' 前后 ', '项目，一期', '𠮷野家', 'e\u0301', '\uFEFF=1', ''];

const someText = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 })).map(storable);
const someDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(civilDate('1950-01-01'), days));
const someInstant = fc.integer({ min: Date.parse('1992-01-01T00:00:00Z') / 1000, max: Date.parse('2099-12-31T00:00:00Z') / 1000 }).map((seconds) => new Date(seconds * 1000).toISOString());
const someWhole = fc.integer({ min: -1_000_000, max: 1_000_000_000 });
const someFraction = fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000);

const VALUES: Readonly<Record<CellKind, fc.Arbitrary<Cell>>> = {
  text: someText, day: someDay, instant: someInstant, whole: someWhole, decimal: someFraction, percent: someFraction, 'yes-no': fc.boolean(),
};
export const KINDS = Object.keys(VALUES) as CellKind[];

/** A column of each kind, and pages of rows, some of them without a row. */
export const anyPages = fc.array(
  fc.array(fc.tuple(...KINDS.map((kind) => fc.option(VALUES[kind], { nil: null, freq: 6 }))), { maxLength: 5 }),
  { maxLength: 4 },
);

/** A sheet of these pages, in Shanghai. */
export function sheetOf(pages: readonly (readonly (readonly Cell[])[])[]): Sheet {
  return {
    title: '样表',
    language: 'zh',
    columns: KINDS.map((kind) => ({ title: `列“${kind}”`, kind, width: 20 })),
    pages: (async function* () {
      yield* pages;
    })(),
    notes: [],
    officeTime: officeTime('Asia/Shanghai'),
  };
}

/** The database keeps neither NUL nor half a surrogate pair. */
function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '');
}
