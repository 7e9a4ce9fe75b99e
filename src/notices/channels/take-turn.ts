import type { Pool } from 'pg';
import { SPACING_MS } from '../transports/spacing.js';
import type { Channel } from './channel.js';

/**
 * Counts a message that nobody claims among those that the channel's robot takes: what is claimed afterwards waits for it.
 * Answers in how many milliseconds it may be sent. A channel that rests because it failed is not waited for.
 */
export async function takeTurn(pool: Pool, { key, kind }: Channel, now: number): Promise<number> {
  const spacing = SPACING_MS[kind];
  if (spacing === 0) return 0;
  const { rows } = await pool.query<{ turn: Date }>(TAKE, [key, new Date(now), spacing]);
  return Math.min(Math.max(0, ...rows.map(({ turn }) => turn.getTime() - now)), spacing);
}

/** Under the lock of the robot, so that no message is claimed meanwhile. */
const TAKE = `
  with room as materialized (
    select key, receiver, pg_advisory_xact_lock(hashtextextended(receiver, 0)) from channel where key = $1
  )
  update channel c set rests_until = greatest(c.rests_until, $2::timestamptz) + $3 * interval '1 millisecond' from room
  where c.key = room.key or c.receiver = room.receiver
  returning c.rests_until - $3 * interval '1 millisecond' as turn`;
