import { messages } from '../../language/messages.js';

export const PREFERENCES = messages(
  {
    title: '通知设置',
    notices: '通知',
    always: '站内通知总会收到；这里设置还要发到哪些渠道、何时发。',
    none: '您还没有其他通知渠道',
    noneHint: '管理员可以为您添加邮箱、企业微信、钉钉、飞书或 Webhook。站内通知不受影响。',
    save: '保存',
    saved: '已保存',
  },
  {
    title: 'How you are told',
    notices: 'Notices',
    always: 'In the application you are told of everything. Here you choose what is sent elsewhere, and when.',
    none: 'You have no other channel',
    noneHint: 'An administrator can add your mailbox, WeCom, DingTalk, Feishu or a webhook. Notices in the application come in any case.',
    save: 'Save',
    saved: 'Saved',
  },
);
