import type { Pool } from 'pg';
import { v7 as timeOrderedId } from 'uuid';
import type { Channel } from '../channels/channel.js';
import { SPACING_MS } from '../transports/spacing.js';

/** Deliveries that go out in one message, and that nobody else will send now. */
export interface ClaimedMessage {
  readonly id: string;
  readonly deliveryIds: readonly number[];
  readonly noticeIds: readonly number[];
  readonly attempts: number;
}

/** Many notices that are due together become one message of at most so many. */
const MOST_TOGETHER = 50;
/** Far longer than any sending may take. What is not marked by then, nobody knows about. */
const LEASE_MS = 60_000;

/**
 * Takes what is due in the channel, before anything is sent, so that it is sent once, however many instances there are. What
 * was tried before is taken as the same message, with the same members. When it is quiet, only what is urgent; when its
 * person is deactivated, nothing. Channels that post to the same robot are served one at a time, and rest together.
 */
export async function claimMessage(pool: Pool, { key, kind }: Channel, now: number, isQuiet: boolean): Promise<ClaimedMessage | null> {
  const { rows } = await pool.query<{ id: string; deliveryId: number; noticeId: number; attempts: number }>({
    name: 'claim-message',
    text: CLAIM,
    values: [key, new Date(now), isQuiet, new Date(now + LEASE_MS), timeOrderedId(), new Date(now + SPACING_MS[kind])],
  });
  const first = rows[0];
  if (!first) return null;
  return {
    id: first.id,
    attempts: first.attempts,
    deliveryIds: rows.map(({ deliveryId }) => deliveryId),
    noticeIds: rows.map(({ noticeId }) => noticeId).sort((one, other) => one - other),
  };
}

const CLAIM = `
  with room as (
    select key, receiver from channel
    where key = $1 and active and (rests_until is null or rests_until <= $2)
      and (person_id is null or exists (select from person p where p.id = person_id and p.active))
      and (receiver is null or pg_try_advisory_xact_lock(hashtextextended(receiver, 0)))
    for update skip locked
  ), first as (
    select d.message_id from delivery d join room on d.channel_key = room.key
    where d.state = 'pending' and d.next_try_at <= $2 and (d.urgent or not $3)
    order by d.next_try_at, d.id limit 1
  ), members as (
    select d.id from delivery d join first f on d.message_id is not distinct from f.message_id
    where d.channel_key = $1 and d.state = 'pending' and d.next_try_at <= $2 and (d.urgent or not $3 or d.message_id is not null)
    order by d.id limit ${MOST_TOGETHER} for update of d skip locked
  ), spaced as (
    update channel c set rests_until = greatest(c.rests_until, $6::timestamptz) from room
    where (c.key = room.key or c.receiver = room.receiver) and $6::timestamptz > $2 and exists (select from members)
  )
  update delivery set state = 'sending', attempts = attempts + 1, lease_until = $4, message_id = coalesce(message_id, $5)
  where id in (select id from members)
  returning message_id as id, id as "deliveryId", notice_id as "noticeId", attempts`;
