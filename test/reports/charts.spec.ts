import fc from 'fast-check';
import { linesOfText } from '../../src/reports/charts/lines-of-text.js';
import { shareBar } from '../../src/reports/charts/share-bar.js';
import { waterfall } from '../../src/reports/charts/waterfall.js';
import { Edition } from '../../src/reports/page/edition.js';

const ZH = new Edition('zh');
const numbers = (markup: string, tag: string, attributes: readonly string[]) =>
  [...markup.matchAll(new RegExp(`<${tag} [^>]*>`, 'g'))].map(([element]) => attributes.map((name) => Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(element)![1])));

describe('a waterfall', () => {
  it('hangs every step where the one before has ended, down to what was used', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.array(fc.integer({ min: -80, max: 120 }), { maxLength: 9 }), (from, steps) => {
        const to = from - steps.reduce((sum, days) => sum + days, 0);
        const { markup } = waterfall(
          { title: '压减', from: { label: '原流程', days: from }, steps: steps.map((days) => ({ label: '并联办理', days })), to: { label: '审批用时', days: to } },
          ZH,
        );
        const bars = numbers(markup, 'rect', ['y', 'height']) as [number, number][];
        expect(bars).toHaveLength(steps.length + 2);
        // Lines lead from the end of each bar to the beginning of the next: an edge of both, but for a bar too flat to be seen.
        const links = numbers(markup, 'line', ['y1']).slice(1).flat();
        links.forEach((y, at) => {
          for (const [top, height] of [bars[at]!, bars[at + 1]!]) expect(Math.min(Math.abs(y - top), Math.abs(y - top - height))).toBeLessThanOrEqual(1.2);
        });
        for (const [top, height] of bars) expect([top >= 0, top + height <= 172]).toEqual([true, true]);
      }),
    );
  });

  it('shows what cost days in another colour than what saved them', () => {
    const { markup } = waterfall({ title: '', from: { label: '', days: 92 }, steps: [{ label: '', days: 70 }, { label: '', days: -8 }], to: { label: '', days: 30 } }, ZH);
    const colours = [...markup.matchAll(/<rect [^>]*fill="([^"]+)"/g)].map(([, colour]) => colour);
    expect(new Set(colours).size).toBe(3);
    expect(markup).toMatch(/>−70<.*>\+8</s);
  });
});

describe('a bar of shares', () => {
  it('is as wide as its parts, or empty', () => {
    const widths = (counts: readonly number[]) => numbers(shareBar('', counts.map((count) => ({ label: '', count, colour: '#000' })), ZH).markup.split('</svg>')[0]!, 'rect', ['width']).flat();
    expect(widths([1, 0, 3])).toEqual([680, 170, 0, 510]);
    expect(widths([0, 0])).toEqual([680, 0, 0]);
  });
});

describe('a label', () => {
  it.each([
    ['建筑工程施工许可证核发', 10, ['建筑工程施', '工许可证核', '发']],
    ['Shorter promises', 10, ['Shorter', 'promises']],
    ['Old procedure', 13, ['Old procedure']],
    ['P90 用时', 6, ['P90 用', '时']],
    ['', 10, []],
  ])('is broken where its language allows: %s', (text, width, lines) => {
    expect(linesOfText(text, width)).toEqual(lines);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('许', '可', 'a', 'b', ' ') }), fc.integer({ min: 2, max: 12 }), (text, width) => {
        expect(linesOfText(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
