import { groupText } from './group-text.js';
import { postJson } from './post-json.js';
import { robotOutcome } from './robot-answer.js';
import type { Transport } from './transport.js';

/** WeCom refuses markdown of more than 4,096 bytes. */
const MOST_BYTES = 3_800;
const TOO_MANY = [45009, 45033];

/** A group robot of WeCom (企业微信). The key in its URL is all the proof that it asks for. */
export const sendWeCom: Transport = async ({ settings }, message, surroundings) => {
  const { title, markdown } = groupText(message, surroundings, MOST_BYTES);
  const content = message.notices.length === 1 ? markdown : `### ${title}\n${markdown}`;
  const body = JSON.stringify({ msgtype: 'markdown', markdown: { content } });
  const result = await postJson({ url: settings.url!, body, allowPrivate: surroundings.allowPrivate });
  return robotOutcome(result, ({ errcode }) => errcode, TOO_MANY);
};
