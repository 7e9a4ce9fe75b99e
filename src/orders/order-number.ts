import type { PoolClient } from 'pg';
import type { Titled } from './loaded-order.js';

export interface OrderNumber {
  readonly year: number;
  readonly serial: number;
  /** Like 督〔2026〕高新区3号. */
  readonly number: string;
}

/**
 * The next number of a park and year. The lock is held to the end of the transaction that gives it out, so that the next
 * one sees whether it was given: no number is missing and none is there twice.
 */
export async function nextNumber(client: PoolClient, park: Titled, year: number): Promise<OrderNumber> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('order-number ' || $1, $2))`, [park.key, year]);
  const { rows } = await client.query<{ serial: number }>(
    'select coalesce(max(serial), 0) + 1 as serial from supervision_order where park_key = $1 and year = $2',
    [park.key, year],
  );
  const { serial } = rows[0]!;
  return { year, serial, number: `督〔${year}〕${park.title.zh}${serial}号` };
}
