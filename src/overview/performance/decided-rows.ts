import type { Pool } from 'pg';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import { Parameters } from '../../database/parameters.js';
import { ofSubjects } from '../asked/rollup-conditions.js';
import type { Selection } from '../asked/selection.js';

/** Periods that are told beside each other. */
export interface Compared<T> {
  readonly now: T;
  readonly before: T;
  readonly yearBefore: T;
}
export const COMPARED = ['now', 'before', 'yearBefore'] as const satisfies readonly (keyof Compared<unknown>)[];

/** The decisions on a subject in one of the periods. */
export interface DecidedRow {
  readonly range: keyof Compared<unknown>;
  readonly subject: number;
  /** How often each number of days was used: `3:12 5:1`. */
  readonly usedDays: string;
  readonly decided: number;
  readonly refused: number;
  readonly late: number;
  readonly lateDays: number;
  readonly savedDays: number;
}

export async function decidedRows(pool: Pool, selection: Selection, periods: Compared<readonly SignedPeriod[]>): Promise<readonly DecidedRow[]> {
  const parameters = new Parameters();
  const { rows } = await pool.query<DecidedRow>(
    `select range, subject, string_agg(used_days || ':' || attempts, ' ') as "usedDays", sum(attempts)::float8 as decided,
       sum(refused)::float8 as refused, sum(late)::float8 as late, sum(late_days)::float8 as "lateDays", sum(saved)::float8 as "savedDays"
     from (
       select asked.range, subject_id as subject, used_days, sum(sign * attempts) as attempts, sum(sign * late) as late,
         sum(sign * late_days) as late_days, sum(sign * (nominal_statutory_days - working_days)) as saved,
         sum(sign * case outcome when 'refused' then attempts else 0 end) as refused
       from ${comparedPeriods(periods, parameters)} join ended_rollup using (period)
       where scope_id = any (${parameters.add(selection.scopes)}::integer[]) and outcome in ('approved', 'refused')
         ${ofSubjects(selection, 'item', parameters)}
       group by asked.range, subject_id, used_days
     ) as by_days
     where attempts > 0
     group by range, subject`,
    parameters.values,
  );
  return rows;
}

/** Rows of `range`, `sign` and `period`. */
export function comparedPeriods(periods: Compared<readonly SignedPeriod[]>, parameters: Parameters): string {
  const all = COMPARED.flatMap((range) => periods[range].map(({ sign, period }) => ({ range, sign, period })));
  const [ranges, signs, names] = [all.map(({ range }) => range), all.map(({ sign }) => sign), all.map(({ period }) => period)].map((list) => parameters.add(list));
  return `unnest(${ranges}::text[], ${signs}::integer[], ${names}::text[]) as asked (range, sign, period)`;
}
