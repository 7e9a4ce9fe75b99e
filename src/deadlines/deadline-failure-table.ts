import { DEADLINE_WORDS } from '../core/words/deadline-kinds.js';
import { day, instant, text, whole } from '../http/export/columns.js';
import type { Titles } from '../core/workflow/definition.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { DeadlineAction, DeadlineFailureDto, DeadlineFailuresDto } from './deadline-failure.dto.js';
import { deadlineSubject } from './deadline-subject.js';

/** Deadlines whose action has failed, as a file. */
export const DEADLINE_FAILURE_TABLE: ExportTable<DeadlineFailuresDto, DeadlineFailureDto> = {
  title: { zh: '期限处置失败', en: 'Deadline failures' },
  rows: ({ failures }) => failures,
  pages: null,
  mentions: ({ deadline }) => ({ project: deadline.project?.id }),
  columns: [
    text('动作', 'Action', 22, ({ action }, names) => names.word(ACTION_WORDS, action)),
    text('期限', 'Deadline', 14, ({ deadline }, names) => names.word(DEADLINE_WORDS, deadline.kind)),
    text('项目代码', 'Project code', 26, ({ deadline }) => deadline.project?.code ?? null),
    text('项目名称', 'Project', 40, ({ deadline }) => deadline.project?.name ?? null),
    text('审批事项', 'Item', 34, ({ deadline }, names) => deadlineSubject(deadline, names)),
    whole('第几次申报', 'Attempt', ({ deadline }) => deadline.attempt),
    day('到期日', 'Due day', ({ deadline }) => deadline.dueOn),
    whole('失败次数', 'Attempts', ({ attempts }) => attempts),
    instant('首次失败', 'First failed at', ({ firstFailedAt }) => firstFailedAt),
    instant('最近失败', 'Failed at', ({ failedAt }) => failedAt),
    instant('下次重试', 'Next try at', ({ nextTryAt }) => nextTryAt),
    text('错误', 'Error', 50, ({ lastError }) => lastError),
  ],
};

const ACTION_WORDS: Readonly<Record<DeadlineAction, Titles>> = {
  silence: { zh: '逾期不作为处理', en: 'act on silence' },
  'draft-order': { zh: '自动拟督办令', en: 'draft an order' },
  'recalendar-order': { zh: '按新放假安排调整督办令', en: 'bring an order to the calendar' },
  'enter-alert': { zh: '督办令预警记入', en: 'enter the alert of an order' },
};
