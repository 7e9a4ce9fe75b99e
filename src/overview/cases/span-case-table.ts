import { GROUND_WORDS } from '../../core/words/pause-grounds.js';
import type { Titles } from '../../core/workflow/definition.js';
import { day, text, yesNo } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { PROJECT_COLUMNS, WHY } from './case-columns.js';
import { LEDGER_TABLE_COLUMNS } from './ledger-table-columns.js';
import type { SpanCaseDto, SpanCasesDto } from './ledger.dto.js';

/** Targets that were reached, or stages that have ended, as a file. */
export function spanCaseTable(title: Titles): ExportTable<SpanCasesDto, SpanCaseDto> {
  return {
    title,
    rows: ({ cases }) => cases,
    pages: { by: 'cursor', longest: 200 },
    columns: [
      ...PROJECT_COLUMNS,
      text('目标或阶段', 'Target or stage', 34, ({ title: of }, names) => names.say(of)),
      day('起算日', 'From', ({ fromOn }) => fromOn),
      day('完成日', 'To', ({ toOn }) => toOn),
      yesNo('达标', 'Met', ({ met }) => met),
      ...LEDGER_TABLE_COLUMNS,
      text('暂停事由', 'Pauses', 30, ({ pauses }, names) => names.list(pauses.map(({ ground, days }) => `${names.word(GROUND_WORDS, ground)} ${days}`)) || null),
      WHY,
    ],
  };
}
