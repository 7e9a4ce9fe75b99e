import type { Titles } from '../../core/workflow/definition.js';
import { instant, text } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import type { NoticeKind } from '../wording/told-notice.js';
import type { NoticeDto, NoticesDto } from './notice.dto.js';

/** What a person has been told, as a file. */
export const NOTICE_TABLE: ExportTable<NoticesDto, NoticeDto> = {
  title: { zh: '通知', en: 'Notices' },
  rows: ({ notices }) => notices,
  pages: { by: 'cursor', longest: 100 },
  columns: [
    text('类别', 'Kind', 12, ({ kind }, names) => names.word(KIND_WORDS, kind)),
    instant('时间', 'Recorded at', ({ recordedAt }) => recordedAt),
    text('标题', 'Title', 40, ({ title }, names) => names.say(title)),
    text('内容', 'Text', 70, ({ text: said }, names) => names.say(said)),
    text('项目代码', 'Project code', 26, ({ project }) => project?.code ?? null),
    text('项目名称', 'Project', 40, ({ project }) => project?.name ?? null),
    text('审批事项', 'Item', 34, ({ item }, names) => item && names.say(item.title)),
    instant('阅读时间', 'Read at', ({ readAt }) => readAt),
  ],
};

const KIND_WORDS: Readonly<Record<NoticeKind, Titles>> = {
  fact: { zh: '办理进展', en: 'progress' },
  alerts: { zh: '期限预警', en: 'deadlines' },
  order: { zh: '督办令', en: 'supervision order' },
  calendar: { zh: '工作日历', en: 'working calendar' },
};
