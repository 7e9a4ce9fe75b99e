import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Parameters } from '../database/parameters.js';
import { POOL } from '../database/pool.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import type { LoadedOrder } from './loaded-order.js';
import { orderConditions } from './order-conditions.js';
import type { OrdersDto } from './order-history.dto.js';
import { DUE_ORDER, writePosition } from './order-position.js';
import { OrderReader } from './order-reader.js';
import { orderRows } from './order-rows.js';
import type { OrdersQueryDto } from './orders-query.dto.js';

const PAGE = 50;

/** The orders that a person may read, by the due day, page by page. */
@Injectable()
export class OrderList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly reader: OrderReader,
    private readonly clock: OfficeClock,
  ) {}

  async list(principal: Principal, query: OrdersQueryDto): Promise<OrdersDto> {
    const { limit = PAGE } = query;
    const parameters = new Parameters();
    const conditions = orderConditions(principal, query, this.clock.today(), parameters);
    const text = orderRows(conditions, `order by ${DUE_ORDER}, o.id limit ${parameters.add(limit + 1)}`);
    const { rows } = await this.pool.query<LoadedOrder>(text, parameters.values);
    const shown = rows.slice(0, limit);
    return {
      orders: shown.map((order) => this.reader.view(principal, order)),
      next: rows.length > limit ? writePosition(shown.at(-1)!) : null,
    };
  }
}
