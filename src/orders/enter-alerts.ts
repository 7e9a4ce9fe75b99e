import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { owesAnswer } from '../core/orders/order-state.js';
import { POOL } from '../database/pool.js';
import { ActionFailures, notFailing } from '../deadlines/action-failures.js';
import { instant } from '../projects/instant.js';
import { OfficeClock } from '../time/office-clock.js';
import { inTransaction } from '../database/in-transaction.js';
import type { LoadedOrder } from './loaded-order.js';
import { appendEntries } from './order-entries.js';
import { tellOf } from './order-notices.js';
import { lockOrder } from './order-rows.js';
import { answerDay, type Happening } from './order-words.js';

const AT_A_TIME = 500;

/**
 * Enters in the history of an order what has been raised on its deadline. Such an alert is told to the one whose deadline it
 * is; a joint order is nobody's alone, so those who still owe an answer are told from here.
 */
@Injectable()
export class EnterAlerts {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
    private readonly failures: ActionFailures,
  ) {}

  async enter(): Promise<void> {
    const now = this.clock.now();
    const { rows } = await this.pool.query<RaisedAlert>(RAISED, [AT_A_TIME, instant(now)]);
    for (const alert of rows) {
      await this.failures.attempt('enter-alert', alert.deadlineId, now, () => inTransaction(this.pool, (client) => this.enterOne(client, alert)));
    }
  }

  private async enterOne(client: PoolClient, { id, orderId, level, dueOn }: RaisedAlert): Promise<void> {
    const order = (await lockOrder(client, orderId))!;
    // Another instance may have come first.
    const { rowCount } = await client.query('select from order_entry where alert_id = $1', [id]);
    if (rowCount !== 0) return;
    const recording = { actorId: null, at: this.clock.now(), today: this.clock.today() };
    await appendEntries(client, orderId, [{ type: 'order.alerted', alertId: id, data: { alert: id, level, dueOn } }], recording);
    if (order.status === 'issued' && isJoint(order)) {
      await tellOf(client, level, order, order.addressees.filter(({ status }) => owesAnswer(status)), recording, answerDay(order, this.calendars.get(order.calendarKey)));
    }
  }
}

interface RaisedAlert {
  readonly id: number;
  readonly deadlineId: number;
  readonly orderId: string;
  readonly level: Extract<Happening, 'near-due' | 'overdue' | 'escalated'>;
  readonly dueOn: string;
}

function isJoint({ addressees }: LoadedOrder): boolean {
  return addressees.length > 1;
}

const RAISED = `
  select a.id, d.id as "deadlineId", o.id as "orderId", a.level, a.due_on as "dueOn"
  from supervision_order o
  join deadline d on d.kind = 'order' and d.subject = o.id::text
  join alert a on a.deadline_id = d.id
  where o.number is not null and not exists (select from order_entry e where e.alert_id = a.id)
    and ${notFailing('enter-alert', '$2')}
  order by a.id
  limit $1`;
