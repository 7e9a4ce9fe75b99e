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
