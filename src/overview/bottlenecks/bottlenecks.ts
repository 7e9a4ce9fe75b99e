import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';
import type { Principal } from '../../people/principal.js';
import { answerOf } from '../asked/answer-of.js';
import type { CasesQueryDto } from '../asked/filter.dto.js';
import { grouped, groupView } from '../asked/grouping.js';
import { askedMonths, monthsView, periodsOf } from '../asked/months.js';
import { Selections } from '../asked/selections.js';
import type { AttemptRow } from '../cases/attempt-rows.js';
import { CaseReader } from '../cases/case-reader.js';
import { BOTTLENECK_FORMULAS } from './bottleneck-formulas.js';
import type { BottlenecksDto, BottlenecksQueryDto, FollowOnCasesDto, WaitCasesDto, WaitCasesQueryDto } from './bottlenecks.dto.js';
import { followOns } from './follow-ons.js';
import { followOnCase, followOnSearch, waitCase, type WaitCaseRow, waitSearch } from './wait-cases.js';
import { chainCount, waitRows, waitsOf } from './waits.js';

/** Where it hurts: what projects wait for. */
@Injectable()
export class Bottlenecks {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly selections: Selections,
    private readonly cases: CaseReader,
  ) {}

  async read(principal: Principal, query: BottlenecksQueryDto): Promise<BottlenecksDto> {
    const { by = 'item', target } = query;
    const selection = await this.selections.of(principal, query);
    const { today } = selection;
    const months = askedMonths(query, today);
    const periods = periodsOf(months, today);
    const [chains, waits, byAgent] = await Promise.all([
      chainCount(this.pool, selection, periods, target),
      waitRows(this.pool, selection, periods, target),
      followOns(this.pool, selection, periods),
    ]);
    const known = waits.filter(({ subject }) => selection.subject(subject) !== undefined);
    const all = known.reduce((sum, { days }) => sum + days, 0);
    const rows = grouped(known, selection, by).map(({ subject, rows: own }) => ({ ...groupView(subject, by, selection), ...waitsOf(own, all) }));
    return {
      ...answerOf(selection),
      period: monthsView(months, today),
      chains,
      total: waitsOf(known, all),
      rows: rows.sort((one, other) => other.days - one.days || (one.key < other.key ? -1 : 1)),
      followOns: byAgent,
      formulas: BOTTLENECK_FORMULAS,
    };
  }

  async waits(principal: Principal, query: WaitCasesQueryDto): Promise<WaitCasesDto> {
    const selection = await this.selections.of(principal, query);
    const months = askedMonths(query, selection.today);
    const { rows, next } = await this.cases.read<WaitCaseRow>(waitSearch(selection, months, query), query);
    return { ...answerOf(selection), period: monthsView(months, selection.today), cases: rows.map((row) => waitCase(row, selection)), next };
  }

  async followOns(principal: Principal, query: CasesQueryDto): Promise<FollowOnCasesDto> {
    const selection = await this.selections.of(principal, query);
    const months = askedMonths(query, selection.today);
    const { rows, next } = await this.cases.read<AttemptRow>(followOnSearch(selection, months, query.item), query);
    return { ...answerOf(selection), period: monthsView(months, selection.today), cases: rows.map((row) => followOnCase(row, selection)), next };
  }
}
