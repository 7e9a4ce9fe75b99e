import type { Pool } from 'pg';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import { Parameters } from '../../database/parameters.js';
import { prepared } from '../../database/prepared.js';
import { grouped, groupView } from '../asked/grouping.js';
import type { Selection } from '../asked/selection.js';
import { type Compared, comparedPeriods } from './decided-rows.js';
import type { ReachedTargetsDto, TargetRowDto } from './performance.dto.js';

interface ReachedRow {
  readonly range: keyof Compared<unknown>;
  readonly subject: number;
  readonly spans: number;
  readonly met: number;
  readonly used: number;
  readonly saved: number;
}

/** Whether targets were met, by target. */
export async function reachedTargets(pool: Pool, selection: Selection, periods: Compared<readonly SignedPeriod[]>): Promise<TargetRowDto[]> {
  const parameters = new Parameters();
  const { rows } = await pool.query<ReachedRow>(
    prepared(
      `select asked.range, subject_id as subject, sum(sign * spans) as spans, sum(sign * met) as met, sum(sign * used_days) as used,
         sum(sign * (baseline_days - used_days)) as saved
       from ${comparedPeriods(periods, parameters)} join span_rollup using (period)
       where scope_id = any (${parameters.add(selection.scopes)}::integer[]) and subject_id = any (${parameters.add(selection.subjects('target'))}::integer[])
       group by asked.range, subject_id`,
      parameters,
    ),
  );
  return grouped(rows, selection, 'target')
    .map(({ subject, rows: own }): TargetRowDto => {
      const { key, title, workflow } = groupView(subject, 'target', selection);
      const of = (range: keyof Compared<unknown>) => reached(own.filter((row) => row.range === range));
      const baselineDays = selection.words.get(subject.workflow)?.targets.get(key)?.baselineDays ?? null;
      return { key, title, workflow: workflow!, baselineDays, now: of('now'), before: of('before'), yearBefore: of('yearBefore') };
    })
    .sort((one, other) => other.now.reached - one.now.reached);
}

function reached(rows: readonly ReachedRow[]): ReachedTargetsDto {
  const sum = (figure: (row: ReachedRow) => number) => rows.reduce((all, row) => all + figure(row), 0);
  const [spans, met] = [sum((row) => row.spans), sum((row) => row.met)];
  return {
    reached: spans,
    met,
    missed: spans - met,
    metRate: spans === 0 ? null : met / spans,
    meanDays: spans === 0 ? null : sum(({ used }) => used) / spans,
    savedDays: sum(({ saved }) => saved),
  };
}
