import type { Pool } from 'pg';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import { Parameters } from '../../database/parameters.js';
import { prepared } from '../../database/prepared.js';
import { ofSubjects, periodsAsked } from '../asked/rollup-conditions.js';
import type { Selection } from '../asked/selection.js';
import type { TrustSign } from './signs.js';
import type { SignDto, SignsDto } from './trust.dto.js';

export interface SignsRow {
  readonly subject: number;
  readonly attempts: number;
  readonly decisions: number;
  readonly workingDays: number;
  readonly pausedDays: number;
  readonly paused: number;
  readonly pausedNearDue: number;
  readonly decisionsEnteredLate: number;
  readonly decidedAtOnce: number;
  readonly supplementsAgain: number;
  readonly refiled: number;
}

export async function signsRows(pool: Pool, selection: Selection, periods: readonly SignedPeriod[]): Promise<readonly SignsRow[]> {
  const parameters = new Parameters();
  const { rows } = await pool.query<SignsRow>(
    prepared(
      `select subject_id as subject, sum(sign * attempts) as attempts, sum(sign * decisions) as decisions, sum(sign * working_days) as "workingDays",
         sum(sign * paused_days) as "pausedDays", sum(sign * paused) as paused, sum(sign * paused_near_due) as "pausedNearDue",
         sum(sign * decisions_entered_late) as "decisionsEnteredLate", sum(sign * decided_at_once) as "decidedAtOnce",
         sum(sign * supplements_again) as "supplementsAgain", sum(sign * refiled) as refiled
       from ${periodsAsked(periods, parameters)} join trust_rollup using (period)
       where scope_id = any (${parameters.add(selection.scopes)}::integer[]) ${ofSubjects(selection, 'item', parameters)}
       group by subject_id having sum(sign * attempts) > 0`,
      parameters,
    ),
  );
  return rows;
}

export function signsOf(rows: readonly SignsRow[]): SignsDto {
  const sum = (figure: keyof SignsRow) => rows.reduce((all, row) => all + row[figure], 0);
  const attempts = sum('attempts');
  const decisions = sum('decisions');
  const signs: Record<TrustSign, SignDto> = {
    'paused-near-due': sign(sum('pausedNearDue'), sum('paused')),
    'time-paused': sign(sum('pausedDays'), sum('pausedDays') + sum('workingDays')),
    'decision-entered-late': sign(sum('decisionsEnteredLate'), decisions),
    'decided-at-once': sign(sum('decidedAtOnce'), decisions),
    refiled: sign(sum('refiled'), attempts),
    'supplements-again': sign(sum('supplementsAgain'), attempts),
  };
  return { attempts, signs };
}

function sign(count: number, of: number): SignDto {
  return { count, of, share: of === 0 ? null : count / of };
}
