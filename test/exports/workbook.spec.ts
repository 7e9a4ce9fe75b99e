import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import type { Cell } from '../../src/http/export/export-table.js';
import { workbook } from '../../src/http/export/xlsx/workbook.js';
import { anyPages, KINDS, sheetOf } from './any-sheet.js';
import { readWorkbook } from './exported-file.js';

const WRITTEN_AT = new Date('2026-10-08T09:30:00Z');

describe('an Excel workbook', () => {
  const read = async (pages: readonly (readonly (readonly Cell[])[])[], mostRows?: number) =>
    readWorkbook(await buffer(workbook(sheetOf(pages), { writtenAt: WRITTEN_AT, ...(mostRows && { mostRows }) })));

  it('has every value of every row, dates as dates and numbers as numbers, as another reader reads it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPages, async (pages) => {
        const { sheets } = await read(pages);
        const [header, ...rows] = sheets[0]!.rows;
        expect(header).toEqual(KINDS.map((kind) => `列“${kind}”`));
        // That reader leaves out empty cells and rows at the end.
        expect(pages.flat().map((row, number) => row.map((_, at) => rows[number]?.[at] ?? null))).toEqual(pages.flat().map((row) => row.map(asRead)));
        expect(rows.length).toBeLessThanOrEqual(pages.flat().length);
      }),
      { numRuns: 100 },
    );
  });

  it('freezes a bold header, filters by it, and gives columns their widths and cells their formats', async () => {
    const { sheets } = await read([[['甲', '2026-10-10', '2026-10-08T01:30:00Z', 1234, 1.25, 0.756, true]]]);
    const [{ name, freezePane, autoFilter, columns, cells }] = sheets as [(typeof sheets)[0]];
    expect([name, freezePane, autoFilter?.range]).toEqual(['样表', { rows: 1 }, 'A1:G2']);
    expect(columns!.map(({ width }) => width)).toEqual(KINDS.map(() => 20));
    expect(cells!.get('0,0')!.style!.font!.bold).toBe(true);
    const formats = KINDS.map((_, at) => cells!.get(`1,${at}`)!.style?.numFmt);
    expect(formats).toEqual(['@', 'yyyy\\-mm\\-dd', 'yyyy\\-mm\\-dd\\ hh:mm:ss', '#,##0', '#,##0.0', '0.0%', '@']);
  });

  it('has no formula, whatever a text looks like', async () => {
    const { sheets } = await read([[['=1+1', null, null, null, null, null, null]]]);
    expect(sheets[0]!.cells!.get('1,0')).toMatchObject({ value: '=1+1', type: 'string' });
    expect(sheets[0]!.cells!.get('1,0')!.formula).toBeUndefined();
  });

  it('goes on in another sheet where one is full, with a header of its own', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => [`第${at + 1}行`, null, null, at, null, null, null] as const);
    const { sheets } = await read([rows.slice(0, 5), rows.slice(5)], 4);
    expect(sheets.map(({ name }) => name)).toEqual(['样表', '样表 (2)', '样表 (3)']);
    expect(sheets.map((sheet) => sheet.rows.map(([first]) => first))).toEqual([
      ['列“text”', '第1行', '第2行', '第3行'], ['列“text”', '第4行', '第5行', '第6行'], ['列“text”', '第7行'],
    ]);
    expect(sheets.map(({ autoFilter }) => autoFilter?.range)).toEqual(['A1:G4', 'A1:G4', 'A1:G2']);
  });

  it('begins no further sheet when the last row fills one', async () => {
    const { sheets } = await read([Array.from({ length: 3 }, () => ['满', null, null, null, null, null, null])], 4);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([4]);
  });

  it('cuts text that is longer than a cell may be, and replaces what XML cannot hold', async () => {
    const { sheets } = await read([[['长'.repeat(40_000), null, null, null, null, null, null], ['响\u0007铃', null, null, null, null, null, null]]]);
    expect(sheets[0]!.rows[1]![0]).toBe(`${'长'.repeat(32_766)}…`);
    expect(sheets[0]!.rows[2]![0]).toBe('响\uFFFD铃');
  });

  it('fails when its rows do, and asks for no more of them once it is destroyed', async () => {
    const failing = sheetOf([]);
    const broken = { ...failing, pages: failingPages() };
    await expect(buffer(workbook(broken, { writtenAt: WRITTEN_AT }))).rejects.toThrow('the connection is gone');
    let asked = 0;
    const endless = workbook({ ...failing, pages: endlessPages(() => (asked += 1)) }, { writtenAt: WRITTEN_AT });
    await new Promise((resolve) => endless.once('data', resolve));
    endless.destroy();
    const then = asked;
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBeLessThanOrEqual(then + 1);
  });
});

async function* failingPages() {
  yield [KINDS.map(() => null)];
  throw new Error('the connection is gone');
}

async function* endlessPages(asked: () => void) {
  for (;;) {
    asked();
    yield Array.from({ length: 200 }, (_, at) => [`${asked.name}${at * 7919}`, null, null, at, null, null, null]);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function asRead(cell: Cell, at: number): unknown {
  if (cell === null) return null;
  switch (KINDS[at]!) {
    case 'text':
      return (cell as string).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\uFFFD');
    case 'yes-no':
      return cell ? '是' : '否';
    case 'day':
      return new Date(`${cell as string}T00:00:00Z`);
    case 'instant':
      // Cells know no zones: the reader takes the office's wall clock for UTC.
      return new Date(Date.parse(cell as string) + 8 * 3_600_000);
    default:
      return cell;
  }
}
