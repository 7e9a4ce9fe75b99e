import { LIGHT_WORDS } from '../../core/words/lights.js';
import type { Titles } from '../../core/workflow/definition.js';
import { day, text, whole } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { ATTEMPT_COLUMNS, ITEM_COLUMNS, PROJECT_COLUMNS, WHY } from './case-columns.js';
import type { OpenCaseDto, OpenCasesDto, OpenState } from './open-case.dto.js';

/** A list of open submissions as a file; `days` is what its days are. */
export function openCaseTable(title: Titles, days: Titles): ExportTable<OpenCasesDto, OpenCaseDto> {
  return {
    title,
    rows: ({ cases }) => cases,
    pages: { by: 'cursor', longest: 200 },
    mentions: ({ project }) => ({ project: project.id }),
    columns: [
      ...PROJECT_COLUMNS, ...ITEM_COLUMNS, ...ATTEMPT_COLUMNS,
      text('状态', 'State', 12, ({ state }, names) => names.word(OPEN_STATE_WORDS, state)),
      text('亮灯', 'Light', 8, ({ light }, names) => names.word(LIGHT_WORDS, light)),
      day('暂停到期', 'Pause ends on', ({ pauseDueOn }) => pauseDueOn),
      whole(days.zh, days.en, ({ days: count }) => count),
      WHY,
    ],
  };
}

const OPEN_STATE_WORDS: Readonly<Record<OpenState, Titles>> = {
  submitted: { zh: '已申报', en: 'submitted' },
  supplementing: { zh: '补正中', en: 'supplementing' },
  running: { zh: '审查中', en: 'under review' },
  paused: { zh: '暂停计时', en: 'paused' },
};
