import type { Pool } from 'pg';
import type { Channel } from '../channels/channel.js';
import { NOTE_SENT } from '../channels/channel-store.js';
import type { Outcome } from '../transports/transport.js';
import { backOff, MOST_ATTEMPTS } from './back-off.js';
import type { ClaimedMessage } from './claim-message.js';

/** A channel that fails is left alone for so long at most, so that what one message was refused for delays no other by much. */
const LONGEST_REST_MS = 60_000;

/** Writes down what became of a message. A result that comes after the lease has ended is still better than none. */
export async function markMessage(pool: Pool, channel: Channel, message: ClaimedMessage, outcome: Outcome, now: number): Promise<void> {
  if (outcome.state === 'sent') {
    await pool.query(MARK, [message.id, 'sent', null, null, new Date(now), message.deliveryIds]);
    await pool.query(NOTE_SENT, [channel.key, new Date(now)]);
    return;
  }
  const isOver = outcome.state === 'unknown' || message.attempts >= MOST_ATTEMPTS;
  const wait = Math.max(backOff(message.attempts, Math.random()), (('waitSeconds' in outcome && outcome.waitSeconds) || 0) * 1000);
  const state = outcome.state === 'unknown' ? 'unknown' : isOver ? 'given-up' : 'pending';
  await pool.query(MARK, [message.id, state, outcome.error, isOver ? null : new Date(now + wait), null, message.deliveryIds]);
  await pool.query(REST, [channel.key, outcome.error, new Date(now + Math.min(wait, LONGEST_REST_MS))]);
}

/** Channels that post to the same robot rest with it. */
const REST = `
  update channel c set last_error = case when c.key = $1 then $2 else c.last_error end, rests_until = greatest(c.rests_until, $3)
  from channel failed where failed.key = $1 and (c.key = $1 or c.receiver = failed.receiver)`;

const MARK = `
  update delivery set state = $2, last_error = $3, next_try_at = coalesce($4, next_try_at), sent_at = $5, lease_until = null
  where id = any ($6) and message_id = $1 and state in ('sending', 'unknown', 'pending')`;

/**
 * Whoever was sending these is gone, and with it the knowledge of what became of them: they are shown, and not sent again. But
 * a webhook is sent the same message again, which it knows by its Idempotency-Key if it has had it.
 */
export async function expireLeases(pool: Pool, now: number): Promise<void> {
  await pool.query(EXPIRE, [new Date(now)]);
}

const EXPIRE = `
  update delivery d set lease_until = null, last_error = 'the program ended while this was being sent', next_try_at = $1,
    state = case when exists (select from channel c where c.key = d.channel_key and c.kind = 'webhook') then 'pending' else 'unknown' end
  where state = 'sending' and lease_until <= $1`;
