import type { PoolClient } from 'pg';
import { chainHash, GENESIS } from '../projects/history-chain.js';
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

/** Adds entries, chained by their hashes, to the history of an order that this transaction holds. */
export async function appendEntries(client: PoolClient, orderId: string, entries: readonly OrderEntry[], recording: OrderRecording): Promise<void> {
  const { rows } = await client.query<{ before: number; head: Buffer | null }>(COUNTED, [orderId, entries.length]);
  const { before, head } = rows[0]!;
  let hash = head ?? GENESIS;
  const chained = entries.map((entry, at) => {
    hash = orderEntryHash(hash, orderId, before + at + 1, entry, recording);
    return { ...entry, seq: before + at + 1, hash: hash.toString('base64') };
  });
  await client.query(APPEND, [orderId, JSON.stringify(chained), recording.actorId, instantOf(recording)]);
}

/** The hash of an entry, by the same rule as that of a project's history. */
export function orderEntryHash(previous: Buffer, orderId: string, seq: number, { type, data }: OrderEntry, { at, actorId }: Pick<OrderRecording, 'at' | 'actorId'>): Buffer {
  return chainHash(previous, { ownerId: orderId, seq, type, item: null, stage: null, attempt: null, effectiveAt: at, recordedAt: at, actorId, data });
}

const COUNTED = `
  update supervision_order o set version = version + $2 where id = $1
  returning version - $2::integer as before, (select hash from order_entry e where e.order_id = o.id order by seq desc limit 1) as head`;
const APPEND = `
  insert into order_entry (order_id, seq, type, actor_id, effective_at, recorded_at, alert_id, data, hash)
  select $1, e.seq, e.type, $3, $4, $4, e."alertId", e.data, decode(e.hash, 'base64')
  from json_to_recordset($2) as e (seq integer, type text, "alertId" bigint, data jsonb, hash text)`;
