import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DayUnit } from '../../core/clock/limit.js';
import { POOL } from '../../database/pool.js';
import type { Principal } from '../../people/principal.js';
import { answerOf } from '../asked/answer-of.js';
import { grouped, groupView } from '../asked/grouping.js';
import { askedMonths, monthsAYearBefore, monthsBefore, monthsView, periodsOf } from '../asked/months.js';
import type { Selection } from '../asked/selection.js';
import { Selections } from '../asked/selections.js';
import type { AttemptRow } from '../cases/attempt-rows.js';
import { CaseReader } from '../cases/case-reader.js';
import type { SpanCasesDto } from '../cases/ledger.dto.js';
import { spanCase, type SpanRow, spanSearch } from '../cases/span-cases.js';
import { decidedCase, decidedSearch } from './decided-cases.js';
import { decidedInPeriods } from './decided-figures.js';
import { type DecidedRow, decidedRows } from './decided-rows.js';
import { PERFORMANCE_FORMULAS } from './performance-formulas.js';
import type { DecidedCasesDto, DecidedCasesQueryDto, PerformanceDto, PerformanceQueryDto, PerformanceRowDto, TargetCasesQueryDto } from './performance.dto.js';
import { reachedTargets } from './reached-targets.js';

/** How quickly and how punctually departments decided. */
@Injectable()
export class Performance {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly selections: Selections,
    private readonly cases: CaseReader,
  ) {}

  async read(principal: Principal, query: PerformanceQueryDto): Promise<PerformanceDto> {
    const { by = 'item' } = query;
    const selection = await this.selections.of(principal, query);
    const { today } = selection;
    const now = askedMonths(query, today);
    const [before, yearBefore] = [monthsBefore(now), monthsAYearBefore(now)];
    const periods = { now: periodsOf(now, today), before: periodsOf(before, today), yearBefore: periodsOf(yearBefore, today) };
    const [all, targets] = await Promise.all([decidedRows(this.pool, selection, periods), reachedTargets(this.pool, selection, periods)]);
    const known = all.filter(({ subject }) => selection.subject(subject) !== undefined);
    const rows = grouped(known, selection, by).map(({ subject, rows: own }): PerformanceRowDto => {
      return { ...groupView(subject, by, selection), ...decidedInPeriods(own, selection, by === 'item' ? unitOf(own, selection) : 'working-day') };
    });
    return {
      ...answerOf(selection),
      period: monthsView(now, today),
      before: monthsView(before, today),
      yearBefore: monthsView(yearBefore, today),
      total: decidedInPeriods(known, selection, 'working-day'),
      rows: rows.filter(hasDecisions).sort((one, other) => other.now.decided - one.now.decided || (one.key < other.key ? -1 : 1)),
      targets,
      formulas: PERFORMANCE_FORMULAS,
    };
  }

  async decided(principal: Principal, query: DecidedCasesQueryDto): Promise<DecidedCasesDto> {
    const selection = await this.selections.of(principal, query);
    const months = askedMonths(query, selection.today);
    const { rows, next } = await this.cases.read<AttemptRow>(decidedSearch(selection, months, query), query);
    return { ...answerOf(selection), period: monthsView(months, selection.today), cases: rows.map((row) => decidedCase(row, selection)), next };
  }

  async targets(principal: Principal, query: TargetCasesQueryDto): Promise<SpanCasesDto> {
    const selection = await this.selections.of(principal, query);
    const months = askedMonths(query, selection.today);
    const { met, target } = query;
    const conditions = () => (met === undefined ? [] : [met === 'true' ? 'a.met' : 'not a.met']);
    const { rows, next } = await this.cases.read<SpanRow>(spanSearch(selection, months, { kind: 'target', key: target, conditions }), query);
    return { ...answerOf(selection), period: monthsView(months, selection.today), cases: rows.map((row) => spanCase(row, selection)), next };
  }
}

/** What was counted only in months that have been taken away again is none. */
function hasDecisions({ now, before, yearBefore }: PerformanceRowDto): boolean {
  return now.decided + before.decided + yearBefore.decided > 0;
}

/** Versions of a workflow may count an item in different units. */
function unitOf(rows: readonly DecidedRow[], selection: Selection): DayUnit {
  return rows.every(({ subject }) => selection.subject(subject)!.unit === 'calendar-day') ? 'calendar-day' : 'working-day';
}
