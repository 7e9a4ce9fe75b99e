import { messages } from '../../language/messages.js';

/** What ways out of the application are called, and whom they serve. */
export const CHANNEL_WORDS = messages(
  {
    kinds: { dingtalk: '钉钉', wecom: '企业微信', feishu: '飞书', smtp: '邮件', webhook: 'Webhook' },
    everywhere: '全市',
    leaders: (where: string) => `分管领导 · ${where}`,
    officers: (department: string, where: string) => `${department}经办人 · ${where}`,
    person: (name: string) => `${name}（个人）`,
    somebody: '个人',
  },
  {
    kinds: { dingtalk: 'DingTalk', wecom: 'WeCom', feishu: 'Feishu', smtp: 'Mail', webhook: 'Webhook' },
    everywhere: 'the whole city',
    leaders: (where) => `Leaders · ${where}`,
    officers: (department, where) => `Officers of ${department} · ${where}`,
    person: (name) => `${name} (in person)`,
    somebody: 'One person',
  },
);
