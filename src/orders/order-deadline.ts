import type { PoolClient } from 'pg';
import type { OrderDays } from '../core/orders/order-days.js';
import type { LoadedOrder } from './loaded-order.js';

type Days = { readonly [day in keyof OrderDays]: OrderDays[day] | null };

/** The deadline of an order that is being issued, or has been lost. It is in the hand of the one it is given to; of a joint order, of nobody alone. */
export async function openDeadline(client: PoolClient, order: LoadedOrder, { dueOn, warnOn }: Days): Promise<void> {
  const { department, owner } = soleAddressee(order);
  await client.query(OPEN, [order.project?.id ?? null, order.id, department, owner, dueOn, warnOn]);
}

/** The department or the person that an order is given to; neither, when it is given to several. */
export function soleAddressee({ addressees }: LoadedOrder): { readonly department: string | null; readonly owner: string | null } {
  const only = addressees.length === 1 ? addressees[0]! : null;
  return { department: only?.department?.key ?? null, owner: only?.person?.id ?? null };
}

/** It is due on other days; null while it is the issuer's turn, when the clock stands still. */
export async function moveDeadline(client: PoolClient, orderId: string, days: Days | null): Promise<void> {
  await client.query(MOVE, [orderId, days?.dueOn ?? null, days?.warnOn ?? null]);
}

export async function closeDeadline(client: PoolClient, orderId: string): Promise<void> {
  await client.query(`update deadline set open = false where kind = 'order' and subject = $1`, [orderId]);
}

const OPEN = `
  insert into deadline (project_id, kind, subject, attempt, department_key, owner_id, due_on, warn_on)
  values ($1, 'order', $2, 0, $3, $4, $5, $6)
  on conflict (subject) where kind = 'order' do update set department_key = excluded.department_key, owner_id = excluded.owner_id, open = true`;
const MOVE = `
  update deadline d
  set due_on = $2, warn_on = $3, revision = d.revision + (d.due_on is distinct from $2::date)::integer
  where kind = 'order' and subject = $1 and open`;
