import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Parameters } from '../../database/parameters.js';
import { POOL } from '../../database/pool.js';
import type { AskedPage } from '../asked/filter.dto.js';
import { type CaseOrder, type CasePosition, readCasePosition, writeCasePosition } from './case-order.js';
import { casePage, type Probes } from './case-page.js';

const PAGE = 50;

/** What cases are looked for by. */
export interface CaseSearch {
  readonly order: CaseOrder;
  readonly probes: Probes;
  readonly conditions: (parameters: Parameters) => readonly string[];
  /** What is read of them, from the `page` and the case `a`. */
  readonly columns: string;
  readonly joins: string;
}

export interface FoundCases<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Reads cases page by page. */
@Injectable()
export class CaseReader {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async read<Row extends object>(search: CaseSearch, { cursor, limit = PAGE }: AskedPage): Promise<FoundCases<Row>> {
    const { order, probes, columns, joins } = search;
    const after = cursor === undefined ? null : readCasePosition(cursor, order);
    if (Object.values(probes).some((values) => values.length === 0)) return { rows: [], next: null };
    const parameters = new Parameters();
    const page = casePage({ order, probes, conditions: search.conditions(parameters), after, limit: limit + 1 }, parameters);
    const key = order.key.map(([column]) => column);
    const position = ['page.day', ...key.map((column) => `page.${column}`)];
    const { rows } = await this.pool.query<Row & { position: CasePosition }>(
      `with page as materialized (${page})
       select json_build_array(${position.join(', ')}) as position, ${columns}
       from page join ${order.table} a using (${key.join(', ')}) ${joins}
       order by ${position.map((name) => `${name} ${order.direction}`).join(', ')}`,
      parameters.values,
    );
    const shown = rows.slice(0, limit);
    return { rows: shown, next: rows.length > limit ? writeCasePosition(order, shown.at(-1)!.position) : null };
  }
}
