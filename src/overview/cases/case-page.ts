import type { Parameters } from '../../database/parameters.js';
import type { CaseOrder, CasePosition } from './case-order.js';

/** The first columns of an index, by which the cases are looked for in each combination of their values. */
export type Probes = Readonly<Record<string, readonly (number | string)[]>>;

export interface AskedCases {
  readonly order: CaseOrder;
  readonly probes: Probes;
  /** What the rows `a` must be like. */
  readonly conditions: readonly string[];
  /** Null for the first page. */
  readonly after: CasePosition | null;
  readonly limit: number;
}

/**
 * The day and key of the first cases in their order. Each probe reads an index in that order and stops at the limit, so that a
 * page costs the same however many cases there are.
 */
export function casePage({ order, probes, conditions, after, limit }: AskedCases, parameters: Parameters): string {
  const { table, day, key, direction } = order;
  const columns = key.map(([column]) => column);
  const own = columns.map((column) => `a.${column}`);
  const sorted = (prefix: string) => [`${prefix}day`, ...columns.map((column) => `${prefix}${column}`)].map((name) => `${name} ${direction}`).join(', ');
  const all = [...Object.keys(probes).map((column) => `a.${column} = probe_${column}`), ...conditions, ...beyond(order, after, parameters)];
  const count = parameters.add(limit);
  const found = `
    select ${day} as day, ${own.join(', ')} from ${table} a where ${all.join(' and ') || 'true'}
    order by ${[day, ...own].map((name) => `${name} ${direction}`).join(', ')} limit ${count}`;
  const sources = Object.entries(probes).map(([column, values]) => `unnest(${parameters.add(values)}::${typeof values[0] === 'string' ? 'text' : 'integer'}[]) as probe_${column}`);
  if (sources.length === 0) return found;
  return `select found.* from ${sources.join(' cross join ')} cross join lateral (${found}) as found order by ${sorted('found.')} limit ${count}`;
}

function beyond({ day, key, direction }: CaseOrder, after: CasePosition | null, parameters: Parameters): readonly string[] {
  if (after === null) return [];
  const [lastDay, ...values] = after;
  const position = [`${parameters.add(lastDay)}::date`, ...values.map((value, at) => `${parameters.add(value)}::${key[at]![1]}`)];
  return [`(${[day, ...key.map(([column]) => `a.${column}`)].join(', ')}) ${direction === 'asc' ? '>' : '<'} (${position.join(', ')})`];
}
