import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { COUNTRY_CALENDAR, type CalendarInForce } from '../calendars/calendar-in-force.js';
import { CalendarStore } from '../calendars/calendar-store.js';
import { orderDays } from '../core/orders/order-days.js';
import { awaitsAnswer, owesAnswer } from '../core/orders/order-state.js';
import { POOL } from '../database/pool.js';
import { ActionFailures, notFailing } from '../deadlines/action-failures.js';
import { instant } from '../projects/instant.js';
import { OfficeClock } from '../time/office-clock.js';
import { inTransaction } from '../database/in-transaction.js';
import { stateOf, type LoadedOrder } from './loaded-order.js';
import { movedOrder, type MovedOrder } from './moved-order.js';
import { moveDeadline } from './order-deadline.js';
import { appendEntries } from './order-entries.js';
import { tellOf } from './order-notices.js';
import { lockOrder, orderRows } from './order-rows.js';
import { answerDay } from './order-words.js';

/** Brings the orders that are under way to the calendars in force, after an amendment. */
@Injectable()
export class RecalendarOrders {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
    private readonly failures: ActionFailures,
  ) {}

  /** One that cannot be reckoned holds up no other; it is tried again later. */
  async recalendar(): Promise<void> {
    const { revision } = this.calendars.get(COUNTRY_CALENDAR);
    const now = this.clock.now();
    const { rows } = await this.pool.query<{ id: string; deadlineId: number }>(BEHIND, [revision, instant(now)]);
    for (const { id, deadlineId } of rows) {
      await this.failures.attempt('recalendar-order', deadlineId, now, () => inTransaction(this.pool, (client) => this.recalendarOne(client, id)));
    }
  }

  /** The orders that other calendars would move; nothing is written. */
  async preview(amended: ReadonlyMap<string, CalendarInForce>): Promise<readonly MovedOrder[]> {
    const { rows } = await this.pool.query<LoadedOrder>(orderRows([`o.status = 'issued'`], 'order by o.id'));
    return rows.flatMap((order) => {
      const now = this.calendars.get(order.calendarKey);
      return movedOrder(order, now, amended.get(order.calendarKey) ?? now, this.clock.today()) ?? [];
    });
  }

  /** What an amendment has moved, as the histories of the orders tell it. */
  async movedBy(revision: number): Promise<readonly MovedOrder[]> {
    const { rows } = await this.pool.query<MovedOrder>(MOVED, [revision]);
    return rows;
  }

  private async recalendarOne(client: PoolClient, id: string): Promise<void> {
    const order = await lockOrder(client, id);
    if (order?.status !== 'issued') return;
    const calendar = this.calendars.get(order.calendarKey);
    const days = orderDays(order.issuedOn!, order.workingDays, calendar);
    const { dueOn } = days;
    const moved = movedOrder(order, calendar.asOf(order.calendarRevision!), calendar, this.clock.today());
    await client.query('update supervision_order set calendar_revision = $2, due_on = $3 where id = $1', [id, calendar.revision, dueOn]);
    // Its warn day may move although its due day does not.
    if (awaitsAnswer(stateOf(order))) await moveDeadline(client, id, days);
    if (!moved) return;
    const recording = { actorId: null, at: this.clock.now(), today: this.clock.today() };
    const { from, to, lightFrom, lightTo } = moved;
    await appendEntries(client, id, [{ type: 'order.due-moved', data: { from, to, lightFrom, lightTo, revision: calendar.revision } }], recording);
    const owing = order.addressees.filter(({ status }) => owesAnswer(status));
    await tellOf(client, 'due-moved', order, owing, recording, answerDay({ ...order, dueOn }, calendar));
  }
}

const BEHIND = `
  select o.id, d.id as "deadlineId"
  from supervision_order o join deadline d on d.kind = 'order' and d.subject = o.id::text
  where o.status = 'issued' and o.calendar_revision < $1 and ${notFailing('recalendar-order', '$2')}
  order by o.id`;
const MOVED = `
  select json_build_object('id', o.id, 'number', o.number) as order, e.data ->> 'from' as from, e.data ->> 'to' as to,
    e.data ->> 'lightFrom' as "lightFrom", e.data ->> 'lightTo' as "lightTo"
  from order_entry e join supervision_order o on o.id = e.order_id
  where e.type = 'order.due-moved' and (e.data ->> 'revision')::integer = $1 order by o.id`;
