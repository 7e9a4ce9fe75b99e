import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import { Parameters } from '../../database/parameters.js';
import { POOL } from '../../database/pool.js';
import type { AskedPage } from '../asked/filter.dto.js';
import { type CaseOrder, type CasePosition, readCasePosition, writeCasePosition } from './case-order.js';
import { type NamedCase, CaseNames, type NumberedCase } from './case-names.js';
import { casePage, type Probes } from './case-page.js';
import { type DaysOfCases, looksBack } from './look-back.js';

const PAGE = 50;

/** What cases are looked for by. */
export interface CaseSearch {
  readonly order: CaseOrder;
  readonly probes: Probes;
  readonly conditions: (parameters: Parameters) => readonly string[];
  /** Of a list of which the latest come first; otherwise null. */
  readonly days: DaysOfCases | null;
  /** What is read of the case `a`. */
  readonly columns: string;
}

export interface FoundCases<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Reads cases page by page. */
@Injectable()
export class CaseReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly names: CaseNames,
  ) {}

  async read<Row extends NumberedCase>(search: CaseSearch, { cursor, limit = PAGE }: AskedPage): Promise<FoundCases<Row & NamedCase>> {
    const { order, probes, days } = search;
    const after = cursor === undefined ? null : readCasePosition(cursor, order);
    const places = Object.values(probes).reduce((all, values) => all * values.length, 1);
    if (places === 0) return { rows: [], next: null };
    let rows: readonly Positioned<Row>[] = [];
    for (const from of days === null ? [null] : looksBack(daysAfter(days, after), places)) {
      rows = await this.look<Row>(search, from, after, limit + 1);
      if (rows.length > limit) break;
    }
    const shown = rows.slice(0, limit);
    return { rows: await this.names.of(shown), next: rows.length > limit ? writeCasePosition(order, shown.at(-1)!.position) : null };
  }

  private async look<Row extends NumberedCase>(search: CaseSearch, from: CivilDate | null, after: CasePosition | null, limit: number): Promise<readonly Positioned<Row>[]> {
    const { order, probes, columns } = search;
    const parameters = new Parameters();
    const conditions = [...search.conditions(parameters), ...(from === null ? [] : [`${order.day} >= ${parameters.add(from)}::date`])];
    const page = casePage({ order, probes, conditions, after, limit }, parameters);
    const key = order.key.map(([column]) => column);
    const position = ['page.day', ...key.map((column) => `page.${column}`)];
    const { rows } = await this.pool.query<Positioned<Row>>(
      `with page as materialized (${page})
       select json_build_array(${position.join(', ')}) as position, ${CASE}, ${columns}
       from page join ${order.table} a using (${key.join(', ')})
       order by ${position.map((name) => `${name} ${order.direction}`).join(', ')}`,
      parameters.values,
    );
    return rows;
  }
}

const CASE = 'a.project_id as "projectId", a.subject_id as "subjectId", a.agent_scope as "agentScope"';

type Positioned<Row> = Row & { readonly position: CasePosition };

/** What follows a position lies no later than it. */
function daysAfter({ first, last }: DaysOfCases, after: CasePosition | null): DaysOfCases {
  return { first, last: after !== null && after[0] < last ? (after[0] as CivilDate) : last };
}
