import type { Titles } from '../core/workflow/definition.js';

/** By which way a channel sends. */
export const CHANNEL_KIND_WORDS: Readonly<Record<string, Titles>> = {
  dingtalk: { zh: '钉钉', en: 'DingTalk' },
  wecom: { zh: '企业微信', en: 'WeCom' },
  feishu: { zh: '飞书', en: 'Feishu' },
  smtp: { zh: '邮件', en: 'Mail' },
  webhook: { zh: 'Webhook', en: 'Webhook' },
};
