import type { ChannelKind } from '../channels/channel.js';
import { sendDingTalk } from './dingtalk.js';
import { sendFeishu } from './feishu.js';
import { sendMail } from './mail.js';
import type { Transport } from './transport.js';
import { sendWebhook } from './webhook.js';
import { sendWeCom } from './wecom.js';

export const TRANSPORTS: Readonly<Record<ChannelKind, Transport>> = {
  webhook: sendWebhook,
  dingtalk: sendDingTalk,
  wecom: sendWeCom,
  feishu: sendFeishu,
  smtp: sendMail,
};

/** Robots take 20 messages a minute (DingTalk, WeCom) or 5 a second and 100 a minute (Feishu); so far apart they are sent. */
export const SPACING_MS: Readonly<Record<ChannelKind, number>> = { webhook: 0, dingtalk: 3_100, wecom: 3_100, feishu: 1_000, smtp: 0 };
