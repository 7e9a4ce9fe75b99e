import type { Pool } from 'pg';
import { WAIT_KINDS, type WaitKind } from '../../core/compression/item-waits.js';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import { Parameters } from '../../database/parameters.js';
import { prepared } from '../../database/prepared.js';
import { ofSubjects, periodsAsked } from '../asked/rollup-conditions.js';
import type { Selection } from '../asked/selection.js';
import type { WaitsDto } from './bottlenecks.dto.js';

export interface WaitRow {
  readonly subject: number;
  readonly kind: WaitKind;
  readonly waits: number;
  readonly days: number;
}

/** What the chains of targets waited for; of one target when its key is given. */
export async function waitRows(pool: Pool, selection: Selection, periods: readonly SignedPeriod[], target?: string): Promise<readonly WaitRow[]> {
  const parameters = new Parameters();
  const { rows } = await pool.query<WaitRow>(
    prepared(
      `select subject_id as subject, kind, sum(sign * waits) as waits, sum(sign * days) as days
       from ${periodsAsked(periods, parameters)} join wait_rollup using (period)
       where scope_id = any (${parameters.add(selection.scopes)}::integer[]) ${ofSubjects(selection, 'item', parameters)} ${ofTarget(selection, target, parameters)}
       group by subject_id, kind having sum(sign * waits) > 0`,
      parameters,
    ),
  );
  return rows;
}

/** How many targets were reached that could have waited for what is asked for. */
export async function chainCount(pool: Pool, selection: Selection, periods: readonly SignedPeriod[], target?: string): Promise<number> {
  const parameters = new Parameters();
  const { rows } = await pool.query<{ chains: number }>(
    prepared(
      `select coalesce(sum(sign * spans), 0) as chains from ${periodsAsked(periods, parameters)} join span_rollup using (period)
       where scope_id = any (${parameters.add(selection.scopes)}::integer[]) and subject_id = any (${parameters.add(selection.targets(target))}::integer[])`,
      parameters,
    ),
  );
  return rows[0]!.chains;
}

function ofTarget(selection: Selection, target: string | undefined, parameters: Parameters): string {
  return target === undefined ? '' : `and span_id = any (${parameters.add(selection.targets(target))}::integer[])`;
}

/** `all` are the days of which the share is told. */
export function waitsOf(rows: readonly WaitRow[], all: number): WaitsDto {
  const kinds = Object.fromEntries(WAIT_KINDS.map((kind) => [kind, 0])) as Record<WaitKind, number>;
  let waits = 0;
  for (const row of rows) {
    kinds[row.kind] += row.days;
    waits += row.waits;
  }
  const applicantDays = kinds['follow-on'] + kinds.supplement;
  const departmentDays = kinds.acceptance + kinds.review + kinds.pause;
  const days = applicantDays + departmentDays;
  return { waits, days, meanDays: waits === 0 ? null : days / waits, share: all === 0 ? null : days / all, departmentDays, applicantDays, kinds };
}
