import { DEADLINE_WORDS } from '../core/words/deadline-kinds.js';
import type { Titles } from '../core/workflow/definition.js';
import { day, instant, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { AlertDto, AlertsDto } from './alert.dto.js';
import type { AlertLevel } from './alert-levels.js';
import { deadlineSubject } from './deadline-subject.js';

/** Alerts as a file. */
export const ALERT_TABLE: ExportTable<AlertsDto, AlertDto> = {
  title: { zh: '预警清单', en: 'Alerts' },
  rows: ({ alerts }) => alerts,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ deadline }) => ({ project: deadline.project?.id }),
  columns: [
    text('级别', 'Level', 10, ({ level }, names) => names.word(LEVEL_WORDS, level)),
    day('预警日期', 'Raised on', ({ raisedOn }) => raisedOn),
    text('期限', 'Deadline', 14, ({ deadline }, names) => names.word(DEADLINE_WORDS, deadline.kind)),
    day('到期日', 'Due day', ({ deadline }) => deadline.dueOn),
    yesNo('暂定', 'Provisional', ({ deadline }) => deadline.provisional),
    text('项目代码', 'Project code', 26, ({ deadline }) => deadline.project?.code ?? null),
    text('项目名称', 'Project', 40, ({ deadline }) => deadline.project?.name ?? null),
    text('对象', 'About', 34, ({ deadline }, names) => deadlineSubject(deadline, names)),
    whole('第几次申报', 'Attempt', ({ deadline }) => deadline.attempt || null),
    whole('期限变动次数', 'Revision', ({ deadline }) => deadline.revision),
    text('确认人', 'Acknowledged by', 12, ({ acknowledgedBy }) => acknowledgedBy?.name ?? null),
    instant('确认时间', 'Acknowledged at', ({ acknowledgedAt }) => acknowledgedAt),
  ],
};

const LEVEL_WORDS: Readonly<Record<AlertLevel, Titles>> = {
  'near-due': { zh: '临期', en: 'near due' },
  overdue: { zh: '超期', en: 'overdue' },
  escalated: { zh: '升级', en: 'escalated' },
};
