import { whole } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { figureNotes } from '../asked/figure-notes.js';
import { GROUP_COLUMNS, withTotal } from '../asked/group-columns.js';
import type { GroupDto } from '../asked/group.dto.js';
import { LEDGER_TABLE_COLUMNS } from '../cases/ledger-table-columns.js';
import type { CompressionDto, LedgerSumDto } from './compression.dto.js';

/** Where the saved days come from, as a file. */
export const COMPRESSION_TABLE: ExportTable<CompressionDto, GroupDto & LedgerSumDto> = {
  title: { zh: '压减台账', en: 'Compression ledger' },
  rows: withTotal<LedgerSumDto>,
  pages: null,
  notes: (answer, names, officeTime) => [
    ...figureNotes(answer, names, officeTime),
    ...answer.causes.map(({ title, explanation }) => [names.say(title), names.say(explanation)] as const),
  ],
  columns: [...GROUP_COLUMNS, whole('完成数', 'Reached', ({ spans }) => spans), whole('达标数', 'Met', ({ met }) => met), ...LEDGER_TABLE_COLUMNS],
};
