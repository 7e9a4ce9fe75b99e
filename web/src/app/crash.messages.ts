import { messages } from '../language/messages.js';

export const CRASH = messages(
  { missing: '没有这个页面', missingHint: '地址可能写错了，或者页面已经搬走。', home: '回到工作台', crashed: '这个页面没能显示' },
  { missing: 'No such page', missingHint: 'The address may be wrong, or the page has moved.', home: 'To your desk', crashed: 'This page could not be shown' },
);
