import fc from 'fast-check';
import { csv } from '../../src/http/export/csv.js';
import type { Cell } from '../../src/http/export/export-table.js';
import { anyPages, KINDS, sheetOf } from './any-sheet.js';
import { csvRows } from './exported-file.js';

describe('a CSV file', () => {
  const written = async (pages: readonly (readonly (readonly Cell[])[])[]) => {
    const chunks: Buffer[] = [];
    for await (const chunk of csv(sheetOf(pages))) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  const ofTexts = async (...texts: string[]) => (await written([texts.map((text) => KINDS.map((kind) => (kind === 'text' ? text : null)))])).toString('utf8');

  it('begins with a byte order mark, and has every value of every row, in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(anyPages, async (pages) => {
        const file = await written(pages);
        expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
        expect(csvRows(file)).toEqual([KINDS.map((kind) => `列“${kind}”`), ...pages.flat().map((row) => row.map((cell, at) => asText(cell, at)))]);
      }),
      { numRuns: 200 },
    );
  });

  it('is without a row when the list is empty', async () => {
    expect(csvRows(await written([[]]))).toHaveLength(1);
  });

  it('quotes as RFC 4180 says, and ends every line with CRLF', async () => {
    expect(await ofTexts('说"好"', '一,二', '两\n行')).toBe(
      `\uFEFF${KINDS.map((kind) => `列“${kind}”`).join(',')}\r\n"说""好""",,,,,,\r\n"一,二",,,,,,\r\n"两\n行",,,,,,\r\n`,
    );
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '  =1', '＝1', '＋1', '－1', '＠A1', '\uFEFF=1', '=cmd|\' /C calc\'!A0'])('lets no text be a formula: %j', async (text) => {
    const [, row] = csvRows(Buffer.from(await ofTexts(text)));
    expect(row![0]).toBe(`'${text}`);
  });

  it('leaves a negative number a number', async () => {
    expect((await written([[KINDS.map((kind) => (kind === 'whole' ? -3 : null))]])).toString('utf8')).toMatch(/\r\n,,,-3,,,\r\n$/);
  });
});

function asText(cell: Cell, at: number): string {
  if (cell === null) return '';
  switch (KINDS[at]!) {
    case 'text':
      return mayBeFormula(cell as string) ? `'${cell as string}` : (cell as string);
    case 'yes-no':
      return cell ? '是' : '否';
    case 'instant':
      // Shanghai has been eight hours ahead since 1991.
      return new Date(Date.parse(cell as string) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    case 'percent':
      return `${((cell as number) * 100).toFixed(1)}%`;
    default:
      return String(cell);
  }
}

/** Slowly: its first visible character is a sign, or it begins with what a cell may not begin with. */
function mayBeFormula(text: string): boolean {
  if (['\t', '\r', '\n'].includes(text.charAt(0))) return true;
  let at = 0;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at < text.length && '=+-@＝＋－＠'.includes(text.charAt(at));
}
