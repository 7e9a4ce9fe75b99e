import { createHmac } from 'node:crypto';
import { absoluteLink } from './absolute-link.js';
import { postJson } from './post-json.js';
import type { Message, Outcome, Surroundings, Transport } from './transport.js';

/**
 * For programs: JSON, signed. A receiver knows a message that it has had before by its Idempotency-Key; therefore one that was
 * not answered is posted again, which no other channel does.
 */
export const sendWebhook: Transport = async ({ key, settings }, message, surroundings) => {
  const body = JSON.stringify(webhookBody(key, message, surroundings));
  const timestamp = String(Math.floor(surroundings.now / 1000));
  const result = await postJson({
    url: settings.url!,
    headers: {
      'idempotency-key': message.id,
      'approvals-timestamp': timestamp,
      'approvals-signature': `v1=${webhookSignature(settings.secret!, timestamp, body)}`,
    },
    body,
    allowPrivate: surroundings.allowPrivate,
  });
  return 'fault' in result ? { state: 'failed', error: result.fault } : judge(result);
};

/** HMAC-SHA256 of `<timestamp>.<body>`, in hexadecimal. */
export function webhookSignature(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}

function webhookBody(channel: string, { id, notices }: Message, { publicUrl }: Surroundings): object {
  return { id, channel, notices: notices.map((notice) => ({ ...notice, link: absoluteLink(notice.link, publicUrl) })) };
}

function judge({ status, retryAfterSeconds }: { status: number; retryAfterSeconds: number | null }): Outcome {
  if (status >= 200 && status < 300) return { state: 'sent' };
  return { state: 'failed', error: `HTTP ${status}`, waitSeconds: retryAfterSeconds ?? undefined };
}
