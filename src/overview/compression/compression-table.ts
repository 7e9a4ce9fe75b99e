import { whole } from '../../http/export/columns.js';
import type { ExportTable } from '../../http/export/export-table.js';
import { GROUP_COLUMNS, withTotal } from '../asked/group-columns.js';
import type { GroupDto } from '../asked/group.dto.js';
import { LEDGER_TABLE_COLUMNS } from '../cases/ledger-table-columns.js';
import type { CompressionDto, LedgerSumDto } from './compression.dto.js';

/** Where the saved days come from, as a file. */
export const COMPRESSION_TABLE: ExportTable<CompressionDto, GroupDto & LedgerSumDto> = {
  title: { zh: '压减台账', en: 'Compression ledger' },
  rows: withTotal<LedgerSumDto>,
  pages: null,
  columns: [...GROUP_COLUMNS, whole('完成数', 'Reached', ({ spans }) => spans), whole('达标数', 'Met', ({ met }) => met), ...LEDGER_TABLE_COLUMNS],
};
