import { messages } from '../../../language/messages.js';

export const NOTICES = messages(
  { title: '我收到的本项目通知', none: '没有关于本项目的通知', noneHint: '项目有动静时，会在这里告诉您。', more: '加载更多', unread: '未读', markRead: (notices: number) => `${notices} 条标为已读` },
  { title: 'What I was told of this project', none: 'No notices about this project', noneHint: 'When it moves, you are told here.', more: 'Load more', unread: 'unread', markRead: (notices: number) => `Mark ${notices} as read` },
);
