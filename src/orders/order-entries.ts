import type { PoolClient } from 'pg';
import { instantOf, type OrderRecording } from './order-recording.js';

export const ORDER_ENTRY_TYPES = [
  'order.drafted', 'order.issued', 'order.acknowledged', 'order.answered', 'order.accepted', 'order.returned', 'order.closed',
  'order.cancelled', 'order.alerted', 'order.due-moved',
] as const;
export type OrderEntryType = (typeof ORDER_ENTRY_TYPES)[number];

export interface OrderEntry {
  readonly type: OrderEntryType;
  readonly data: Readonly<Record<string, unknown>>;
  /** The alert on the order's deadline that it tells of. */
  readonly alertId?: number;
}

/** Adds entries to the history of an order that this transaction holds. */
export async function appendEntries(client: PoolClient, orderId: string, entries: readonly OrderEntry[], recording: OrderRecording): Promise<void> {
  await client.query(APPEND, [orderId, JSON.stringify(entries), recording.actorId, instantOf(recording)]);
}

const APPEND = `
  with numbered as (
    update supervision_order set version = version + json_array_length($2) where id = $1 returning version - json_array_length($2) as before
  )
  insert into order_entry (order_id, seq, type, actor_id, effective_at, recorded_at, alert_id, data)
  select $1, n.before + e.n, e.entry ->> 'type', $3, $4, $4, (e.entry ->> 'alertId')::bigint, e.entry -> 'data'
  from numbered n, json_array_elements($2) with ordinality as e (entry, n)`;
