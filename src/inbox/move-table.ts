import { ITEM_STATUS_WORDS } from '../core/words/item-statuses.js';
import { day, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import { INBOX_TASK_WORDS } from './inbox-task-words.js';
import type { MoveDto, MovesDto } from './moves.dto.js';

/** What an agent can move today, as a file. */
export const MOVE_TABLE: ExportTable<MovesDto, MoveDto> = {
  title: { zh: '可推进事项', en: 'What can be moved' },
  rows: ({ moves }) => moves,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ project }) => ({ project: project.id }),
  columns: [
    text('待办', 'Task', 14, ({ task }, names) => names.word(INBOX_TASK_WORDS, task)),
    text('审批部门', 'Department', 24, ({ item }, names) => names.department(item.department)),
    text('项目代码', 'Project code', 26, ({ project }) => project.code),
    text('项目名称', 'Project', 40, ({ project }) => project.name),
    text('园区', 'Park', 16, ({ project }, names) => names.park(project.park)),
    text('阶段', 'Stage', 24, ({ project, item }, names) => names.subject(project.id, 'stage', item.stage)),
    text('审批事项', 'Item', 34, ({ item }, names) => names.say(item.title)),
    text('事项状态', 'Item status', 12, ({ item }, names) => names.word(ITEM_STATUS_WORDS, item.status)),
    day('等待自', 'Waiting since', ({ waitingSince }) => waitingSince),
    whole('等待工作日', 'Working days', ({ waitingDays }) => waitingDays),
    yesNo('补正超期', 'Supplement overdue', ({ overdue }) => overdue),
    text('所需材料', 'Materials', 50, ({ materials }, names) => names.list(materials.map(({ title }) => names.say(title))) || null),
    text('补正材料', 'Missing', 40, ({ missing }, names) => names.list(missing) || null),
  ],
};
