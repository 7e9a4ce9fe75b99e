import type { Pool } from 'pg';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import type { Period } from '../../core/statistics/periods.js';
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

/** The decisions on a subject in one of the periods, which are added or taken away. */
export interface DecidedRow {
  readonly range: keyof Compared<unknown>;
  readonly sign: 1 | -1;
  readonly subject: number;
  /** How often each number of days was used. */
  readonly usedDays: readonly (readonly [days: number, times: number])[];
  readonly decided: number;
  readonly refused: number;
  readonly late: number;
  readonly lateDays: number;
  readonly savedDays: number;
}

type PeriodRow = Omit<DecidedRow, 'range' | 'sign' | 'usedDays'> & { readonly period: Period; readonly usedDays: string; readonly times: string };

/** A row for each subject and period: those who compare periods read a period that they share once. */
export async function decidedRows(pool: Pool, selection: Selection, periods: Compared<readonly SignedPeriod[]>): Promise<readonly DecidedRow[]> {
  const parameters = new Parameters();
  const all = new Set(COMPARED.flatMap((range) => periods[range].map(({ period }) => period)));
  const { rows } = await pool.query<PeriodRow>(
    prepared(
      // Scope by scope and period by period the rows come in the order of their subjects, so that nothing is to be sorted.
      `select period, of_period.*
       from unnest(${parameters.add(selection.scopes)}::integer[]) as asked_scope, unnest(${parameters.add([...all])}::text[]) as asked (period)
       cross join lateral (
         select subject_id as subject, array_agg(used_days)::text as "usedDays", array_agg(attempts)::text as times, sum(attempts) as decided,
           sum(case outcome when 'refused' then attempts else 0 end) as refused, sum(late) as late, sum(late_days) as "lateDays",
           sum(nominal_statutory_days - working_days) as "savedDays"
         from ended_rollup e
         where e.scope_id = asked_scope and e.period = asked.period and outcome in ('approved', 'refused') ${ofSubjects(selection, 'item', parameters)}
         group by subject_id
       ) as of_period`,
      parameters,
    ),
  );
  const byPeriod = new Map<Period, Omit<DecidedRow, 'range' | 'sign'>[]>();
  for (const { period, usedDays, times, ...sums } of rows) {
    const own = byPeriod.get(period) ?? [];
    own.push({ ...sums, usedDays: countsOf(usedDays, times) });
    byPeriod.set(period, own);
  }
  return COMPARED.flatMap((range) => periods[range].flatMap(({ period, sign }) => (byPeriod.get(period) ?? []).map((row) => ({ ...row, range, sign }))));
}

/** Two arrays of the same length, as the database writes them: {3,5} and {12,1}. */
function countsOf(days: string, times: string): DecidedRow['usedDays'] {
  const [numbers, counts] = [days, times].map((text) => text.slice(1, -1).split(',').map(Number)) as [number[], number[]];
  return numbers.map((number, at) => [number, counts[at]!]);
}

/** Rows of `range`, `sign` and `period`. */
export function comparedPeriods(periods: Compared<readonly SignedPeriod[]>, parameters: Parameters): string {
  const all = COMPARED.flatMap((range) => periods[range].map(({ sign, period }) => ({ range, sign, period })));
  const [ranges, signs, names] = [all.map(({ range }) => range), all.map(({ sign }) => sign), all.map(({ period }) => period)].map((list) => parameters.add(list));
  return `unnest(${ranges}::text[], ${signs}::integer[], ${names}::text[]) as asked (range, sign, period)`;
}
