import type { PoolClient } from 'pg';
import type { Titles } from '../core/workflow/definition.js';
import type { LoadedAddressee, LoadedOrder } from './loaded-order.js';
import { instantOf, type OrderRecording } from './order-recording.js';
import { orderWords, type Happening } from './order-words.js';

export type OrderAudience = Pick<LoadedAddressee, 'department' | 'person'>;

/** Tells people what has happened to an order; the rows are sent once the transaction is committed. */
export async function tellOf(
  client: PoolClient,
  happened: Happening,
  order: LoadedOrder,
  audiences: readonly OrderAudience[],
  recording: OrderRecording,
  detail: Titles | string,
): Promise<void> {
  const data = { order: order.id, number: order.number, happened, ...orderWords(happened, order, typeof detail === 'string' ? { zh: detail, en: detail } : detail) };
  const told = audiences.map(({ department, person }) => ({
    audience: department ? 'department' : 'person',
    recipient: department?.key ?? person!.id,
  }));
  await client.query(TELL, [JSON.stringify(told), order.project?.id ?? null, JSON.stringify(data), order.park.key, instantOf(recording)]);
}

const TELL = `
  insert into notice (kind, project_id, data, audience, recipient, park_key, recorded_at)
  select 'order', $2::uuid, $3::jsonb, n.audience, n.recipient, $4, $5::timestamptz
  from json_to_recordset($1) as n (audience text, recipient text)`;
