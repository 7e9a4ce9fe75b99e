import type { PoolClient } from 'pg';
import type { LoadedOrder } from './loaded-order.js';
import { closeDeadline } from './order-deadline.js';
import { appendEntries } from './order-entries.js';
import { tellOf } from './order-notices.js';
import { instantOf, type OrderRecording } from './order-recording.js';

/** Discards a draft, of which nobody has heard, or withdraws what was issued. The number stays used. */
export async function cancelOrder(client: PoolClient, order: LoadedOrder, reason: string, recording: OrderRecording): Promise<void> {
  await client.query(`update supervision_order set status = 'cancelled', ended_at = $2 where id = $1`, [order.id, instantOf(recording)]);
  await appendEntries(client, order.id, [{ type: 'order.cancelled', data: { reason } }], recording);
  if (order.status === 'draft') return;
  await closeDeadline(client, order.id);
  await tellOf(client, 'cancelled', order, order.addressees, recording, reason);
}
