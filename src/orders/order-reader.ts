import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import type { LoadedOrder } from './loaded-order.js';
import { mayRead } from './order-authority.js';
import type { OrderEntryDto, OrderWithHistoryDto } from './order-history.dto.js';
import { orderPage } from './order-page.js';
import { loadOrder } from './order-rows.js';
import { orderView } from './order-view.js';
import type { OrderDto } from './order.dto.js';

/** Reads one order, for the person who asks. */
@Injectable()
export class OrderReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async read(principal: Principal, id: string): Promise<OrderWithHistoryDto> {
    const order = await this.require(principal, id);
    const { rows } = await this.pool.query<EntryRow>(ENTRIES, [id, order.version]);
    const history = rows.map(({ effectiveAt, recordedAt, ...entry }) => {
      return { ...entry, effectiveAt: effectiveAt.toISOString(), recordedAt: recordedAt.toISOString() };
    });
    return { ...this.view(principal, order), history };
  }

  /** The page to be printed, as HTML. */
  async print(principal: Principal, id: string): Promise<string> {
    const order = await this.require(principal, id);
    return orderPage(order, this.calendars.get(order.calendarKey));
  }

  view(principal: Principal, order: LoadedOrder): OrderDto {
    return orderView(principal, order, { calendar: this.calendars.get(order.calendarKey), today: this.clock.today(), dayOf: this.clock.dayOf });
  }

  /** The order, if there is one that the person may read; otherwise throws the Problem that says so. */
  async require(principal: Principal, id: string): Promise<LoadedOrder> {
    const order = await loadOrder(this.pool, id);
    if (!order) throw Problem.of(404, 'order-not-found');
    if (!mayRead(principal, order)) throw Problem.of(403, 'order-not-yours');
    return order;
  }
}

type EntryRow = Omit<OrderEntryDto, 'effectiveAt' | 'recordedAt'> & { effectiveAt: Date; recordedAt: Date };

/** As far as the order itself has been read. */
const ENTRIES = `
  select e.seq, e.type, case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor,
    e.effective_at as "effectiveAt", e.recorded_at as "recordedAt", e.data
  from order_entry e left join person a on a.id = e.actor_id
  where e.order_id = $1 and e.seq <= $2
  order by e.seq`;
