import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { COUNTRY_CALENDAR } from '../calendars/calendar-in-force.js';
import { CalendarStore } from '../calendars/calendar-store.js';
import { orderDays } from '../core/orders/order-days.js';
import { awaitsAnswer, owesAnswer } from '../core/orders/order-state.js';
import { POOL } from '../database/pool.js';
import { OfficeClock } from '../time/office-clock.js';
import { inTransaction } from '../database/in-transaction.js';
import { stateOf } from './loaded-order.js';
import { moveDeadline } from './order-deadline.js';
import { appendEntries } from './order-entries.js';
import { tellOf } from './order-notices.js';
import { lockOrder } from './order-rows.js';

/** Brings the orders that are under way to the calendars in force, after an amendment. */
@Injectable()
export class RecalendarOrders {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async recalendar(): Promise<void> {
    const { revision } = this.calendars.get(COUNTRY_CALENDAR);
    const { rows } = await this.pool.query<{ id: string }>(BEHIND, [revision]);
    for (const { id } of rows) await inTransaction(this.pool, (client) => this.recalendarOne(client, id));
  }

  private async recalendarOne(client: PoolClient, id: string): Promise<void> {
    const order = await lockOrder(client, id);
    if (order?.status !== 'issued') return;
    const calendar = this.calendars.get(order.calendarKey);
    const days = orderDays(order.issuedOn!, order.workingDays, calendar);
    const { dueOn } = days;
    await client.query('update supervision_order set calendar_revision = $2, due_on = $3 where id = $1', [id, calendar.revision, dueOn]);
    // Its warn day may move although its due day does not.
    if (awaitsAnswer(stateOf(order))) await moveDeadline(client, id, days);
    if (dueOn === order.dueOn) return;
    const recording = { actorId: null, at: this.clock.now(), today: this.clock.today() };
    await appendEntries(client, id, [{ type: 'order.due-moved', data: { from: order.dueOn, to: dueOn, revision: calendar.revision } }], recording);
    const owing = order.addressees.filter(({ status }) => owesAnswer(status));
    await tellOf(client, 'due-moved', { ...order, dueOn }, owing, recording);
  }
}

const BEHIND = `select id from supervision_order where status = 'issued' and calendar_revision < $1 order by id`;
