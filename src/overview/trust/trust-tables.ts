import { ITEM_STATUS_WORDS } from '../../core/words/item-statuses.js';
import type { Titles } from '../../core/workflow/definition.js';
import { day, percent, text, whole } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { figureNotes } from '../asked/figure-notes.js';
import { GROUP_COLUMNS, withTotal } from '../asked/group-columns.js';
import type { GroupDto } from '../asked/group.dto.js';
import { ATTEMPT_COLUMNS, ITEM_COLUMNS, PROJECT_COLUMNS, WHY } from '../cases/case-columns.js';
import { SIGN_WORDS, TRUST_SIGNS } from './signs.js';
import type { SignCaseDto, SignCasesDto, SignsDto, TrustDto } from './trust.dto.js';

/** Signs of trust as a file. */
export const TRUST_TABLE: ExportTable<TrustDto, GroupDto & SignsDto> = {
  title: { zh: '数据可信度', en: 'Trust' },
  rows: withTotal<SignsDto>,
  pages: null,
  notes: figureNotes,
  columns: [
    ...GROUP_COLUMNS,
    whole('申报数', 'Submissions', ({ attempts }) => attempts),
    ...TRUST_SIGNS.flatMap((sign) => {
      const { zh, en } = SIGN_WORDS[sign].title;
      const counted = sign === 'time-paused' ? { zh: '天数', en: 'days' } : { zh: '件数', en: 'submissions' };
      return [
        whole<SignsDto>(`${zh}：${counted.zh}`, `${en}: ${counted.en}`, ({ signs }) => signs[sign].count),
        whole<SignsDto>(`${zh}：基数`, `${en}: of`, ({ signs }) => signs[sign].of),
        percent<SignsDto>(`${zh}：占比`, `${en}: share`, ({ signs }) => signs[sign].share),
      ];
    }),
  ],
};

/** The cases behind a sign. */
export const SIGN_CASE_TABLE: ExportTable<SignCasesDto, SignCaseDto> = {
  title: { zh: '可信度明细', en: 'Signs' },
  rows: ({ cases }) => cases,
  pages: { by: 'cursor', longest: 200 },
  mentions: ({ project }) => ({ project: project.id }),
  columns: [
    ...PROJECT_COLUMNS, ...ITEM_COLUMNS, ...ATTEMPT_COLUMNS,
    text('状态', 'State', 12, ({ state, outcome }, names) => names.word(STATE_WORDS, outcome ?? state)),
    day('办结日期', 'Ended on', ({ endedOn }) => endedOn),
    whole('数值', 'Figure', ({ figure }) => figure),
    WHY,
  ],
};

const STATE_WORDS: Readonly<Record<string, Titles>> = {
  ...ITEM_STATUS_WORDS,
  running: ITEM_STATUS_WORDS['under-review'],
  'project-ended': { zh: '项目结束', en: 'project ended' },
};
