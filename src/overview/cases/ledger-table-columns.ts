import { CAUSES } from '../../core/compression/causes.js';
import { CAUSE_WORDS } from '../../core/words/saving-causes.js';
import { percent, whole } from '../../http/export/columns.js';
import type { Column } from '../../http/export/export-table.js';
import type { LedgerDto } from './ledger.dto.js';

/** The compression ledger, cause by cause. */
export const LEDGER_TABLE_COLUMNS: readonly Column<LedgerDto>[] = [
  whole('原流程天数', 'Baseline', ({ baselineDays }) => baselineDays),
  whole('目标天数', 'Target', ({ targetDays }) => targetDays),
  whole('法定串联天数', 'Statutory in a row', ({ statutoryDays }) => statutoryDays),
  whole('承诺串联天数', 'Promised in a row', ({ promisedDays }) => promisedDays),
  whole('承诺关键路径', 'Promised critical path', ({ criticalDays }) => criticalDays),
  whole('审批用时', 'Used days', ({ usedDays }) => usedDays),
  whole('节省天数', 'Saved days', ({ savedDays }) => savedDays),
  percent('压减率', 'Compression', ({ compression }) => compression),
  ...CAUSES.map((cause) => {
    const { zh, en } = CAUSE_WORDS[cause].title;
    return whole<LedgerDto>(`其中：${zh}`, `of which: ${en}`, ({ causes }) => causes[cause]);
  }),
  whole('企业用时', 'Applicant’s days', ({ applicantDays }) => applicantDays),
  whole('暂停天数', 'Paused', ({ pausedDays }) => pausedDays),
  whole('补正天数', 'Supplements', ({ supplementDays }) => supplementDays),
  whole('待受理天数', 'Waiting for acceptance', ({ receivingDays }) => receivingDays),
  whole('准备天数', 'Preparing', ({ preparingDays }) => preparingDays),
];
