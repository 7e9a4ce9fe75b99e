import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { decideOrder } from '../core/orders/decide-order.js';
import type { OrderActionType } from '../core/orders/order-action.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { writeAddresseeAction } from './addressee-action.js';
import { cancelOrder } from './cancel-order.js';
import { chosenAction } from './chosen-action.js';
import { inTransaction } from '../database/in-transaction.js';
import { issueOrder } from './issue-order.js';
import { stateOf, type LoadedOrder } from './loaded-order.js';
import { mayRead } from './order-authority.js';
import { notLawfulNow } from './order-refusals.js';
import { lockOrder } from './order-rows.js';

/** What a person says with an action. */
export interface Said {
  /** The key of a department or the id of a person, where several could be meant. */
  readonly addressee?: string;
  readonly text?: string;
}

/** Does one thing about an order: whoever comes second at the same moment is judged by the state that the first has left. */
@Injectable()
export class ActOnOrder {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  async act(principal: Principal, id: string, type: OrderActionType, said: Said = {}): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      const order = await lockOrder(client, id);
      if (!order) throw Problem.of(404, 'order-not-found');
      if (!mayRead(principal, order)) throw Problem.of(403, 'order-not-yours');
      await this.actOn(client, principal, order, type, said);
    });
  }

  /** The same, on an order that this transaction holds already. */
  async actOn(client: PoolClient, principal: Principal, order: LoadedOrder, type: OrderActionType, { addressee, text = '' }: Said = {}): Promise<void> {
    const action = chosenAction(principal, order, type, addressee);
    const decision = decideOrder(stateOf(order), action);
    if (!decision.ok) throw notLawfulNow(principal, order, decision.reason);
    const recording = { actorId: principal.id, at: this.clock.now(), today: this.clock.today() };
    const calendar = this.calendars.get(order.calendarKey);
    if ('addressee' in action) return writeAddresseeAction(client, order, { ...action, text: text || null }, decision.state, calendar, recording);
    return action.type === 'issue' ? issueOrder(client, order, calendar, recording) : cancelOrder(client, order, text, recording);
  }
}
