import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { orderDays } from '../core/orders/order-days.js';
import { awaitsAnswer } from '../core/orders/order-state.js';
import { inTransaction } from '../database/in-transaction.js';
import { POOL } from '../database/pool.js';
import { stateOf, type LoadedOrder } from './loaded-order.js';
import { closeDeadline, moveDeadline, openDeadline, soleAddressee } from './order-deadline.js';
import { lockOrder } from './order-rows.js';

/** The open deadline of an order, as it should be or as it is. */
export interface OrderDeadline {
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
  readonly department: string | null;
  /** The id of a person. */
  readonly owner: string | null;
}

/** Null on a side: no deadline is open, or none should be. */
export interface OrderDifference {
  readonly number: string;
  readonly reckoned: OrderDeadline | null;
  readonly stored: OrderDeadline | null;
}

export interface OrderRebuildReport {
  readonly orders: number;
  readonly found: readonly OrderDifference[];
}

/** Reckons the deadline of every order anew, from the order and by the calendar that it was reckoned by, and compares it with the table. */
@Injectable()
export class RebuildOrderDeadlines {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
  ) {}

  async run({ fix }: { readonly fix: boolean }): Promise<OrderRebuildReport> {
    const { rows } = await this.pool.query<{ id: string }>(WATCHED);
    const found: OrderDifference[] = [];
    for (const { id } of rows) {
      const difference = await inTransaction(this.pool, (client) => this.compare(client, id, fix));
      if (difference) found.push(difference);
    }
    return { orders: rows.length, found };
  }

  /** Nobody does anything about the order meanwhile. */
  private async compare(client: PoolClient, id: string, fix: boolean): Promise<OrderDifference | null> {
    const order = (await lockOrder(client, id))!;
    const reckoned = this.reckon(order);
    const { rows } = await client.query<OrderDeadline>(STORED, [id]);
    const stored = rows[0] ?? null;
    if (JSON.stringify(reckoned) === JSON.stringify(stored)) return null;
    if (fix) await mend(client, order, reckoned);
    return { number: order.number!, reckoned, stored };
  }

  private reckon(order: LoadedOrder): OrderDeadline | null {
    if (order.status !== 'issued') return null;
    const calendar = this.calendars.get(order.calendarKey).asOf(order.calendarRevision!);
    const days = awaitsAnswer(stateOf(order)) ? orderDays(order.issuedOn!, order.workingDays, calendar) : { dueOn: null, warnOn: null };
    return { dueOn: days.dueOn, warnOn: days.warnOn, ...soleAddressee(order) };
  }
}

/** `order 督〔2026〕高新区3号: due 2026-03-05, should be closed`, for people. */
export function describeOrderDifference({ number, reckoned, stored }: OrderDifference): string {
  return `order ${number}: ${stored ? daysOf(stored) : 'missing'}, should be ${reckoned ? daysOf(reckoned) : 'closed'}`;
}

function daysOf({ dueOn, warnOn, department, owner }: OrderDeadline): string {
  return `due ${dueOn ?? 'on no day'}, near due from ${warnOn ?? 'no day'}, in the hands of ${department ?? owner ?? 'several or nobody'}`;
}

async function mend(client: PoolClient, order: LoadedOrder, reckoned: OrderDeadline | null): Promise<void> {
  if (reckoned === null) return closeDeadline(client, order.id);
  await openDeadline(client, order, reckoned);
  await moveDeadline(client, order.id, reckoned);
}

const WATCHED = `
  select id from supervision_order o
  where status = 'issued' or number is not null and exists (select from deadline d where d.kind = 'order' and d.subject = o.id::text and d.open)
  order by id`;
const STORED = `
  select due_on as "dueOn", warn_on as "warnOn", department_key as department, owner_id as owner
  from deadline where kind = 'order' and subject = $1 and open`;
