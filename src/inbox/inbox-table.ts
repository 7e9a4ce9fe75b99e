import { ITEM_STATUS_WORDS } from '../core/words/item-statuses.js';
import { LIGHT_WORDS } from '../core/words/lights.js';
import { day, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import { INBOX_TASK_WORDS } from './inbox-task-words.js';
import type { InboxDto, InboxEntryDto } from './inbox.dto.js';

/** An inbox as a file. */
export const INBOX_TABLE: ExportTable<InboxDto, InboxEntryDto> = {
  title: { zh: '待办事项', en: 'Inbox' },
  rows: ({ entries }) => entries,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ project }) => ({ project: project.id }),
  columns: [
    text('待办', 'Task', 12, ({ task }, names) => names.word(INBOX_TASK_WORDS, task)),
    text('亮灯', 'Light', 8, ({ light }, names) => names.word(LIGHT_WORDS, light)),
    day('到期日', 'Due day', ({ dueOn }) => dueOn),
    whole('剩余天数', 'Days left', ({ leftDays }) => leftDays),
    yesNo('暂定', 'Provisional', ({ provisional }) => provisional),
    text('项目代码', 'Project code', 26, ({ project }) => project.code),
    text('项目名称', 'Project', 40, ({ project }) => project.name),
    text('园区', 'Park', 16, ({ project }, names) => names.park(project.park)),
    text('阶段', 'Stage', 24, ({ project, item }, names) => names.subject(project.id, 'stage', item.stage)),
    text('审批事项', 'Item', 34, ({ item }, names) => names.say(item.title)),
    text('审批部门', 'Department', 24, ({ item }, names) => names.department(item.department)),
    text('事项状态', 'Item status', 12, ({ item }, names) => names.word(ITEM_STATUS_WORDS, item.status)),
    whole('第几次申报', 'Attempt', ({ item }) => item.attempt),
    day('等待自', 'Waiting since', ({ waitingSince }) => waitingSince),
  ],
};
