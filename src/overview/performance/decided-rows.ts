import type { Pool } from 'pg';
import { addDayCounts, type DayCounts } from '../../core/statistics/day-counts.js';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import type { Period } from '../../core/statistics/periods.js';
import { numbersOf } from '../../database/number-array.js';
import { Parameters } from '../../database/parameters.js';
import { prepared } from '../../database/prepared.js';
import { ofSubjects } from '../asked/rollup-conditions.js';
import type { Selection } from '../asked/selection.js';

/** Periods that are told beside each other. */
export interface Compared<T> {
  readonly now: T;
  readonly before: T;
  readonly yearBefore: T;
}
export const COMPARED = ['now', 'before', 'yearBefore'] as const satisfies readonly (keyof Compared<unknown>)[];

/** The decisions on a subject in one of the ranges of months. */
export interface DecidedRow {
  readonly range: keyof Compared<unknown>;
  readonly subject: number;
  /** How often each number of days was used. */
  readonly usedDays: DayCounts;
  readonly decided: number;
  readonly refused: number;
  readonly late: number;
  readonly lateDays: number;
  readonly savedDays: number;
}

/** The cells of a period: the n-th of each column belong together. */
type Cells = Readonly<Record<(typeof COLUMNS)[number], readonly number[]>>;
const COLUMNS = ['subjects', 'usedDays', 'decided', 'refused', 'late', 'lateDays', 'savedDays'] as const;

/** A row for each subject and range. */
export async function decidedRows(pool: Pool, selection: Selection, periods: Compared<readonly SignedPeriod[]>): Promise<readonly DecidedRow[]> {
  const cells = await cellsOf(pool, selection, new Set(COMPARED.flatMap((range) => periods[range].map(({ period }) => period))));
  return COMPARED.flatMap((range) => {
    const sums = new Map<number, Writable<DecidedRow>>();
    for (const { period, sign } of periods[range]) for (const each of cells.get(period) ?? []) addCells(sums, range, sign, each);
    return [...sums.values()];
  });
}

/**
 * The cells of each period, once for each scope, as arrays: a period of a city has hundreds of them, and years that are
 * compared have dozens of periods. Summed here and handed over one by one they would take thrice as long.
 */
async function cellsOf(pool: Pool, selection: Selection, periods: ReadonlySet<Period>): Promise<ReadonlyMap<Period, readonly Cells[]>> {
  const parameters = new Parameters();
  const { rows } = await pool.query<{ readonly period: Period } & Readonly<Record<keyof Cells, string>>>(
    prepared(
      `select asked.period, cells.*
       from unnest(${parameters.add(selection.scopes)}::integer[]) as asked_scope, unnest(${parameters.add([...periods])}::text[]) as asked (period)
       cross join lateral (
         select array_agg(subject_id)::text as subjects, array_agg(used_days)::text as "usedDays", array_agg(attempts)::text as decided,
           array_agg(case outcome when 'refused' then attempts else 0 end)::text as refused, array_agg(late)::text as late,
           array_agg(late_days)::text as "lateDays", array_agg(nominal_statutory_days - working_days)::text as "savedDays"
         from ended_rollup e
         where e.scope_id = asked_scope and e.period = asked.period and outcome in ('approved', 'refused') ${ofSubjects(selection, 'item', parameters)}
       ) as cells
       where cells.subjects is not null`,
      parameters,
    ),
  );
  const byPeriod = new Map<Period, Cells[]>();
  for (const { period, ...columns } of rows) {
    const cells = Object.fromEntries(COLUMNS.map((column) => [column, numbersOf(columns[column])])) as Cells;
    byPeriod.set(period, [...(byPeriod.get(period) ?? []), cells]);
  }
  return byPeriod;
}

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] extends DayCounts ? Map<number, number> : Row[Key] };

function addCells(sums: Map<number, Writable<DecidedRow>>, range: DecidedRow['range'], sign: 1 | -1, cells: Cells): void {
  cells.subjects.forEach((subject, at) => {
    let row = sums.get(subject);
    if (row === undefined) sums.set(subject, (row = { range, subject, usedDays: new Map(), decided: 0, refused: 0, late: 0, lateDays: 0, savedDays: 0 }));
    addDayCounts(row.usedDays, cells.usedDays[at]!, sign * cells.decided[at]!);
    row.decided += sign * cells.decided[at]!;
    row.refused += sign * cells.refused[at]!;
    row.late += sign * cells.late[at]!;
    row.lateDays += sign * cells.lateDays[at]!;
    row.savedDays += sign * cells.savedDays[at]!;
  });
}

/** Rows of `range`, `sign` and `period`. */
export function comparedPeriods(periods: Compared<readonly SignedPeriod[]>, parameters: Parameters): string {
  const all = COMPARED.flatMap((range) => periods[range].map(({ sign, period }) => ({ range, sign, period })));
  const [ranges, signs, names] = [all.map(({ range }) => range), all.map(({ sign }) => sign), all.map(({ period }) => period)].map((list) => parameters.add(list));
  return `unnest(${ranges}::text[], ${signs}::integer[], ${names}::text[]) as asked (range, sign, period)`;
}
