import { createHmac } from 'node:crypto';
import { groupText } from './group-text.js';
import { postJson } from './post-json.js';
import { robotOutcome } from './robot-answer.js';
import type { Transport } from './transport.js';

const MOST_BYTES = 18_000;
const TOO_MANY = [130101, 90030, 660026];

/** A group robot of DingTalk (钉钉). */
export const sendDingTalk: Transport = async ({ settings }, message, surroundings) => {
  const { title, markdown } = groupText(message, surroundings, MOST_BYTES);
  // DingTalk runs lines together unless an empty one or two spaces part them.
  const body = JSON.stringify({ msgtype: 'markdown', markdown: { title, text: `### ${title}\n\n${markdown.replace(/([^\n])\n(?!\n)/g, '$1  \n')}` } });
  const url = settings.secret === undefined ? settings.url! : signedUrl(settings.url!, settings.secret, surroundings.now);
  const result = await postJson({ url, body, allowPrivate: surroundings.allowPrivate });
  return robotOutcome(result, ({ errcode }) => errcode, TOO_MANY);
};

/** With the timestamp in milliseconds and HMAC-SHA256 of it and the secret, keyed by the secret, in base64. */
function signedUrl(url: string, secret: string, now: number): string {
  const timestamp = String(now);
  const signed = new URL(url);
  signed.searchParams.set('timestamp', timestamp);
  signed.searchParams.set('sign', createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'));
  return signed.href;
}
