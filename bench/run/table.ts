import Table from 'cli-table3';
import type { Slice } from '../load/drive.js';
import { pairedRatios, spreadOf } from './figures.js';
import type { Slices } from './contest.js';

/** What the product is expected to reach, beside what was measured. */
const EXPECTED = { floor: { 8: 0.6, 32: 1.1 }, typical: { 8: 12, 32: 25 } } as const;

export interface Results {
  readonly byConcurrency: ReadonlyMap<number, Slices>;
  readonly sizes: Slices;
  /** Bytes an event, slice by slice. */
  readonly wal: { readonly ours: readonly number[]; readonly floor: readonly number[] };
}

export function throughputTable({ byConcurrency }: Results): string {
  const table = new Table({ head: ['concurrency', 'side', 'events/s median (min–max)', 'p50 ms', 'p95 ms', 'client µs/event'], style: PLAIN });
  for (const [concurrency, slices] of byConcurrency) {
    for (const [side, taken] of Object.entries(slices)) {
      const of = (figure: (slice: Slice) => number) => spreadOf(taken.map(figure)).median;
      table.push([concurrency, side, rates(taken), of(({ p50 }) => p50).toFixed(2), of(({ p95 }) => p95).toFixed(2), of(({ clientMicros }) => clientMicros).toFixed(0)]);
    }
  }
  return table.toString();
}

export function ratioTable({ byConcurrency, sizes, wal }: Results): string {
  const table = new Table({ head: ['figure', 'measured', 'slice by slice: median (min–max)', 'expected'], style: PLAIN });
  for (const [concurrency, { ours, floor, typical }] of byConcurrency) {
    for (const [name, theirs] of [['floor', floor!], ['typical', typical!]] as const) {
      const least = (EXPECTED[name] as Partial<Record<number, number>>)[concurrency];
      table.push([`ours / ${name} at ${concurrency}`, ...ratio(ours!, theirs, rate), least === undefined ? '' : `≥ ${least}`]);
    }
  }
  const { ours, floor } = byConcurrency.get(1)!;
  table.push(
    ['p50 of ours / p50 of the floor at 1', ...ratio(ours!, floor!, ({ p50 }) => p50), '≤ 2'],
    ['p95 of ours / p95 of the floor at 1', ...ratio(ours!, floor!, ({ p95 }) => p95), ''],
    ['cost of an event, 60 items / 24 items, at 8', ...ratio(sizes['ours, 60 items']!, sizes.ours!, (slice) => 1 / rate(slice)), '≤ 1.2'],
    ['WAL of an event of ours', ...walCells(wal.ours), '≤ 2,500 B'],
    ['WAL of an event of the floor', ...walCells(wal.floor), ''],
  );
  return table.toString();
}

const PLAIN = { head: [], border: [] };

function rate({ events, ms }: Slice): number {
  return (events / ms) * 1_000;
}

function rates(slices: readonly Slice[]): string {
  const { min, median, max } = spreadOf(slices.map(rate));
  const [low, middle, high] = [min, median, max].map((value) => Math.round(value).toLocaleString('en'));
  return `${middle} (${low}–${high})`;
}

/** The ratio of the medians, and the ratios of the slices that ran next to each other. */
function ratio(ours: readonly Slice[], theirs: readonly Slice[], figure: (slice: Slice) => number): [string, string] {
  const [mine, other] = [ours.map(figure), theirs.map(figure)];
  const { min, median, max } = spreadOf(pairedRatios(mine, other));
  return [(spreadOf(mine).median / spreadOf(other).median).toFixed(2), `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`];
}

function walCells(taken: readonly number[]): [string, string] {
  const { min, median, max } = spreadOf(taken);
  const bytes = (value: number) => `${Math.round(value).toLocaleString('en')} B`;
  return [bytes(median), `${bytes(median)} (${bytes(min)}–${bytes(max)})`];
}
