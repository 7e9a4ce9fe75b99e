import { messages } from '../../language/messages.js';

export const TABLE = messages(
  {
    more: '加载更多',
    end: (rows: number) => `共 ${rows} 条`,
    select: '选择',
    selectAll: '全选已加载的行',
    group: '列表',
    next: '下一行（列表中也可用 ↓）',
    previous: '上一行（列表中也可用 ↑）',
    open: '打开所在行',
    toggle: '选择所在行',
  },
  {
    more: 'Load more',
    end: (rows: number) => `${rows} in all`,
    select: 'Select',
    selectAll: 'Select all loaded rows',
    group: 'Lists',
    next: 'Next row (in the list also ↓)',
    previous: 'Previous row (in the list also ↑)',
    open: 'Open the row',
    toggle: 'Select the row',
  },
);
