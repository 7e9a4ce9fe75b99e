import type { Pool } from 'pg';
import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import { Parameters } from '../../database/parameters.js';
import { prepared } from '../../database/prepared.js';
import { periodsAsked } from '../asked/rollup-conditions.js';
import type { NamedPersonDto } from '../asked/selection.dto.js';
import type { Selection } from '../asked/selection.js';
import type { FollowOnsDto, FollowOnSumDto } from './bottlenecks.dto.js';

interface FollowOnRow {
  readonly agent: NamedPersonDto;
  readonly followOns: number;
  readonly days: number;
}

/** The rollup has the sum over all subjects, too. */
const ALL_SUBJECTS = 0;

/** How long agents took from the last prerequisite's approval to the first submission. Each follow-on has one agent, so that they add up to all. */
export async function followOns(pool: Pool, selection: Selection, periods: readonly SignedPeriod[]): Promise<FollowOnsDto> {
  const scopes = selection.agentScopes ?? selection.scopesOf('agent');
  const parameters = new Parameters();
  const { rows } = await pool.query<FollowOnRow>(
    prepared(
      `select json_build_object('id', p.id, 'name', p.name) as agent, sum(of_scope.follow_ons)::integer as "followOns", sum(of_scope.days)::integer as days
       from (
         select scope_id, sum(sign * follow_ons) as follow_ons, sum(sign * days) as days
         from ${periodsAsked(periods, parameters)} join follow_on_rollup using (period)
         where scope_id = any (${parameters.add(scopes)}::integer[]) and subject_id = any (${parameters.add(selection.isNarrowed ? selection.subjects('item') : [ALL_SUBJECTS])}::integer[])
         group by scope_id
       ) as of_scope
       join statistic_scope s on s.id = of_scope.scope_id join person p on p.id = s.person_id
       where of_scope.follow_ons > 0 group by p.id`,
      parameters,
    ),
  );
  const agents = rows.map(({ agent, ...sums }) => ({ agent, ...sumOf([sums]) }));
  return { total: sumOf(rows), agents: agents.sort((one, other) => other.meanDays! - one.meanDays! || (one.agent.id < other.agent.id ? -1 : 1)) };
}

function sumOf(rows: readonly Pick<FollowOnRow, 'followOns' | 'days'>[]): FollowOnSumDto {
  const [followOns, days] = [rows.reduce((sum, row) => sum + row.followOns, 0), rows.reduce((sum, row) => sum + row.days, 0)];
  return { followOns, days, meanDays: followOns === 0 ? null : days / followOns };
}
