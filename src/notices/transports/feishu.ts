import { createHmac } from 'node:crypto';
import { groupText } from './group-text.js';
import { postJson } from './post-json.js';
import { robotOutcome } from './robot-answer.js';
import type { Transport } from './transport.js';

const MOST_BYTES = 18_000;
const TOO_MANY = [9499, 11232];

/** A group robot of Feishu (飞书): a card, signed in its body. */
export const sendFeishu: Transport = async ({ settings }, message, surroundings) => {
  const { title, markdown } = groupText(message, surroundings, MOST_BYTES);
  const body = JSON.stringify({
    ...(settings.secret !== undefined && signature(settings.secret, surroundings.now)),
    msg_type: 'interactive',
    card: { header: { title: { tag: 'plain_text', content: title }, template: 'blue' }, elements: [{ tag: 'markdown', content: markdown }] },
  });
  const result = await postJson({ url: settings.url!, body, allowPrivate: surroundings.allowPrivate });
  return robotOutcome(result, ({ code, StatusCode }) => code ?? StatusCode, TOO_MANY);
};

/** The timestamp in seconds; timestamp and secret are the key, and nothing is what is signed with it. */
function signature(secret: string, now: number): { timestamp: string; sign: string } {
  const timestamp = String(Math.floor(now / 1000));
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64') };
}
