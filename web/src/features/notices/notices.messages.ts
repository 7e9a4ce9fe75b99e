import { counted, messages } from '../../language/messages.js';

export const NOTICES = messages(
  {
    title: '通知',
    bell: (unread: number) => (unread === 0 ? '通知，没有未读' : `通知，${unread} 条未读`),
    none: '没有通知',
    noneHint: '项目有动静时，会在这里告诉您。',
    noneUnread: '都读过了',
    all: '全部通知',
    preferences: '通知设置',
    unreadOnly: '只看未读',
    everything: '全部',
    readAll: '全部标为已读',
    unread: '未读',
    more: '加载更多',
    count: (number: number) => `${number} 条未读`,
  },
  {
    title: 'Notices',
    bell: (unread: number) => (unread === 0 ? 'Notices, none unread' : `Notices, ${unread} unread`),
    none: 'No notices',
    noneHint: 'When a project moves, you are told here.',
    noneUnread: 'Everything is read',
    all: 'All notices',
    preferences: 'How you are told',
    unreadOnly: 'Unread only',
    everything: 'All',
    readAll: 'Mark all as read',
    unread: 'unread',
    more: 'Load more',
    count: (number: number) => counted(number, 'unread notice', 'unread notices'),
  },
);
