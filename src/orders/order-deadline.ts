import type { PoolClient } from 'pg';
import type { OrderDays } from '../core/orders/order-days.js';
import type { LoadedOrder } from './loaded-order.js';

/** The deadline of an order that is being issued. It is in the hand of the one it is given to; of a joint order, of nobody alone. */
export async function openDeadline(client: PoolClient, { id, project, addressees }: LoadedOrder, { dueOn, warnOn }: OrderDays): Promise<void> {
  const only = addressees.length === 1 ? addressees[0]! : null;
  await client.query(OPEN, [project?.id ?? null, id, only?.department?.key ?? null, only?.person?.id ?? null, dueOn, warnOn]);
}

/** It is due on other days; null while it is the issuer's turn, when the clock stands still. */
export async function moveDeadline(client: PoolClient, orderId: string, days: OrderDays | null): Promise<void> {
  await client.query(MOVE, [orderId, days?.dueOn ?? null, days?.warnOn ?? null]);
}

export async function closeDeadline(client: PoolClient, orderId: string): Promise<void> {
  await client.query(`update deadline set open = false where kind = 'order' and subject = $1`, [orderId]);
}

const OPEN = `
  insert into deadline (project_id, kind, subject, attempt, department_key, owner_id, due_on, warn_on)
  values ($1, 'order', $2, 0, $3, $4, $5, $6)`;
const MOVE = `
  update deadline d
  set due_on = $2, warn_on = $3, revision = d.revision + (d.due_on is distinct from $2::date)::integer
  where kind = 'order' and subject = $1 and open`;
