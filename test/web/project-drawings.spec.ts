import fc from 'fast-check';

import { dayAxis, REST_SHARE, unitFor } from '../../web/src/features/project/chart/day-axis.js';
import { graphLayout } from '../../web/src/ui/graph/graph-layout.js';
import { layersOf } from '../../web/src/ui/graph/layers.js';
import { waterfallSteps } from '../../web/src/ui/waterfall/waterfall-steps.js';

const aside = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
const SPAN = fc
  .tuple(fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }), fc.array(fc.boolean(), { minLength: 1, maxLength: 400 }))
  .map(([start, rests]) => {
    const from = start.toISOString().slice(0, 10);
    const days = rests.map((_, at) => aside(from, at));
    return { days, span: { from, to: days.at(-1)!, restDays: days.filter((_, at) => rests[at]) } };
  });

describe('the axis of the chart', () => {
  it('lays every day beside the one before, rest days narrow, and fills the width that it is reckoned for', () => {
    fc.assert(
      fc.property(SPAN, fc.integer({ min: 100, max: 4000 }), ({ days, span }, width) => {
        const axis = dayAxis(span, unitFor(span, width));
        expect(axis.days.map(({ date }) => date)).toEqual(days);
        expect(axis.width).toBeCloseTo(width, 6);
        for (const [at, { x, width: wide, works }] of axis.days.entries()) {
          expect(wide).toBeCloseTo(works ? axis.unit : axis.unit * REST_SHARE, 9);
          expect(axis.endOf(days[at]!)).toBeCloseTo(axis.days[at + 1]?.x ?? axis.width, 6);
          expect(axis.startOf(days[at]!)).toBe(x);
        }
      }),
    );
  });

  it('marks the Saturdays and Sundays that work, and keeps what lies outside at its ends', () => {
    const axis = dayAxis({ from: '2026-09-30', to: '2026-10-10', restDays: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'] }, 20);
    expect(axis.days.filter(({ makeUp }) => makeUp).map(({ date }) => date)).toEqual(['2026-10-10']);
    expect(axis.endOf('2026-01-01')).toBe(0);
    expect(axis.startOf('2027-01-01')).toBe(axis.width);
    expect(axis.has('2026-10-11')).toBe(false);
  });
});

describe('the graph', () => {
  const NODE = { width: 156, height: 46 };

  /** Items whose prerequisites come before them, as a definition has them. */
  const ITEMS = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 60 }).map((wanted) =>
    wanted.map((befores, at) => ({ key: `i${at}`, after: at === 0 ? [] : [...new Set(befores.map((before) => `i${before % at}`))], advisedAfter: [] })),
  );

  it('puts every item right of all that it waits for, and no two in one place', () => {
    fc.assert(
      fc.property(ITEMS, fc.integer({ min: 1, max: 6 }), (items, stages) => {
        const { nodes } = graphLayout(Array.from({ length: stages }, (_, stage) => ({ key: `s${stage}`, items: items.filter((_item, at) => at % stages === stage) })), NODE);
        for (const { key, after } of items) for (const before of after) expect(nodes.get(before)!.x + NODE.width).toBeLessThan(nodes.get(key)!.x);
        expect(new Set([...nodes.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(items.length);
      }),
    );
  });

  it('does not walk in circles', () => {
    expect([...layersOf([{ key: 'a', before: ['b'] }, { key: 'b', before: ['a'] }]).keys()].sort()).toEqual(['a', 'b']);
  });
});

describe('the waterfall', () => {
  it('leads from the baseline to the days used, each bar beginning where the one before has ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.array(fc.integer({ min: -60, max: 90 }), { maxLength: 9 }), (baseline, days) => {
        const steps = waterfallSteps(baseline, days.map((each, at) => ({ cause: `c${at}`, days: each })));
        let left = baseline;
        for (const { days: saved, from, to } of steps) {
          expect([from, to]).toEqual(saved > 0 ? [left - saved, left] : [left, left - saved]);
          left -= saved;
        }
        expect(left).toBe(baseline - days.reduce((sum, each) => sum + each, 0));
      }),
    );
  });
});
