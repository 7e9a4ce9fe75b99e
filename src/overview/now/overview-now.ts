import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../../calendars/calendar-in-force.js';
import { CalendarStore } from '../../calendars/calendar-store.js';
import { POOL } from '../../database/pool.js';
import { EvaluationCheck } from '../../http/health/evaluation-check.js';
import type { Principal } from '../../people/principal.js';
import { answerOf } from '../asked/answer-of.js';
import type { CasesNowQueryDto } from '../asked/filter.dto.js';
import { askedMonths, monthsView, periodsOf } from '../asked/months.js';
import type { Selection } from '../asked/selection.js';
import { Selections } from '../asked/selections.js';
import { OpenCases, tellNearDue, tellOverdue, tellPausedBeyond } from '../cases/open-cases.js';
import type { OpenCasesDto } from '../cases/open-case.dto.js';
import { nearDueSearch, overdueSearch, pausedBeyondSearch } from '../cases/open-search.js';
import { activeProjects, endedProjects, lastEvaluation, openItems } from './now-figures.js';
import { NOW_FORMULAS } from './now-formulas.js';
import type { NearDueQueryDto, NowDto, NowQueryDto } from './now.dto.js';
import { unansweredOrders } from './unanswered-orders.js';

const NEAR_DAYS = 5;
const FIRST = 10;

/** How things stand today. */
@Injectable()
export class OverviewNow {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly selections: Selections,
    private readonly cases: OpenCases,
    private readonly calendars: CalendarStore,
    private readonly evaluations: EvaluationCheck,
  ) {}

  async read(principal: Principal, query: NowQueryDto): Promise<NowDto> {
    const { days = NEAR_DAYS, first: limit = FIRST } = query;
    const selection = await this.selections.of(principal, query);
    const { today } = selection;
    const months = askedMonths(query, today);
    const until = this.nearUntil(selection, days);
    const page = { limit };
    const [projects, ended, open, overdue, nearDue, pausedBeyond, orders, evaluation, evaluating] = await Promise.all([
      activeProjects(this.pool, selection),
      endedProjects(this.pool, selection, periodsOf(months, today)),
      openItems(this.pool, selection, until),
      this.cases.list(overdueSearch(selection), page, selection, tellOverdue),
      this.cases.list(nearDueSearch(selection, until), page, selection, tellNearDue),
      this.cases.list(pausedBeyondSearch(selection), page, selection, tellPausedBeyond),
      unansweredOrders(this.pool, selection, limit, this.country),
      lastEvaluation(this.pool),
      this.evaluations.check(),
    ]);
    return {
      ...answerOf(selection),
      period: monthsView(months, today),
      projects,
      ended,
      items: open.items,
      overdue: { count: open.overdue, ...overdue },
      nearDue: { days, until, count: open.nearDue, ...nearDue },
      pausedBeyond: { count: open.pausedBeyond, ...pausedBeyond },
      orders,
      evaluation,
      evaluationOverdue: evaluating.overdue,
      formulas: NOW_FORMULAS,
    };
  }

  async overdue(principal: Principal, query: CasesNowQueryDto): Promise<OpenCasesDto> {
    const selection = await this.selections.of(principal, query);
    return { ...answerOf(selection), ...(await this.cases.list(overdueSearch(selection, query.item), query, selection, tellOverdue)) };
  }

  async nearDue(principal: Principal, query: NearDueQueryDto): Promise<OpenCasesDto> {
    const selection = await this.selections.of(principal, query);
    const search = nearDueSearch(selection, this.nearUntil(selection, query.days ?? NEAR_DAYS), query.item);
    return { ...answerOf(selection), ...(await this.cases.list(search, query, selection, tellNearDue)) };
  }

  async pausedBeyond(principal: Principal, query: CasesNowQueryDto): Promise<OpenCasesDto> {
    const selection = await this.selections.of(principal, query);
    return { ...answerOf(selection), ...(await this.cases.list(pausedBeyondSearch(selection, query.item), query, selection, tellPausedBeyond)) };
  }

  private nearUntil({ today }: Selection, days: number) {
    return this.country.addWorkingDays(today, days);
  }

  private get country() {
    return this.calendars.get(COUNTRY_CALENDAR);
  }
}
