import { ITEM_STATUS_WORDS } from '../../core/words/item-statuses.js';
import { day, text, whole, yesNo } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { ATTEMPT_COLUMNS, ITEM_COLUMNS, PROJECT_COLUMNS, WHY } from '../cases/case-columns.js';
import type { DecidedCaseDto, DecidedCasesDto } from './performance.dto.js';

/** Decisions as a file. */
export const DECIDED_CASE_TABLE: ExportTable<DecidedCasesDto, DecidedCaseDto> = {
  title: { zh: '办结明细', en: 'Decisions' },
  rows: ({ cases }) => cases,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ project }) => ({ project: project.id }),
  columns: [
    ...PROJECT_COLUMNS, ...ITEM_COLUMNS, ...ATTEMPT_COLUMNS,
    text('结果', 'Outcome', 12, ({ outcome }, names) => names.word(ITEM_STATUS_WORDS, outcome)),
    day('办结日期', 'Decided on', ({ endedOn }) => endedOn),
    whole('已用天数', 'Used days', ({ usedDays }) => usedDays),
    yesNo('逾期办结', 'Late', ({ late }) => late),
    whole('逾期天数', 'Late days', ({ lateDays }) => lateDays),
    whole('计时工作日', 'Working days', ({ workingDays }) => workingDays),
    whole('暂停天数', 'Paused days', ({ pausedDays }) => pausedDays),
    whole('补正天数', 'Supplement days', ({ supplementDays }) => supplementDays),
    whole('节省天数', 'Saved days', ({ savedDays }) => savedDays),
    WHY,
  ],
};
