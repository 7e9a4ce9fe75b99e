import { decimal, percent, text, whole } from '../../http/export/columns.js';
import type { Column, ExportTable } from '../../http/export/export-table.js';
import { GROUP_COLUMNS, withTotal } from '../asked/group-columns.js';
import type { GroupDto } from '../asked/group.dto.js';
import { UNIT_WORDS } from '../cases/case-columns.js';
import type { DecidedFiguresDto, DecidedInPeriodsDto, PerformanceDto } from './performance.dto.js';

type Row = GroupDto & DecidedInPeriodsDto;

/** How quickly and how punctually was decided, as a file. */
export const PERFORMANCE_TABLE: ExportTable<PerformanceDto, Row> = {
  title: { zh: '办理绩效', en: 'Performance' },
  rows: withTotal<DecidedInPeriodsDto>,
  pages: null,
  columns: [
    ...GROUP_COLUMNS,
    text('天数单位', 'Unit', 10, ({ unit }, names) => names.word(UNIT_WORDS, unit)),
    whole('办结', 'Decided', ({ now }) => now.decided),
    whole('予以许可', 'Approved', ({ now }) => now.approved),
    whole('不予许可', 'Refused', ({ now }) => now.refused),
    whole('逾期办结', 'Late', ({ now }) => now.late),
    percent('按时办结率', 'On time', ({ now }) => now.onTimeRate),
    decimal('平均用时', 'Mean days', ({ now }) => now.meanDays),
    decimal('中位用时', 'Median days', ({ now }) => now.medianDays),
    decimal('P90 用时', 'P90 days', ({ now }) => now.p90Days),
    whole('逾期天数', 'Late days', ({ now }) => now.lateDays),
    whole('节省天数', 'Saved days', ({ now }) => now.savedDays),
    ...compared('上期', 'before', ({ before }) => before),
    ...compared('上年同期', 'a year before', ({ yearBefore }) => yearBefore),
  ],
};

function compared(zh: string, en: string, of: (row: Row) => DecidedFiguresDto): readonly Column<Row>[] {
  return [
    whole(`${zh}办结`, `Decided ${en}`, (row) => of(row).decided),
    percent(`${zh}按时办结率`, `On time ${en}`, (row) => of(row).onTimeRate),
    decimal(`${zh}平均用时`, `Mean days ${en}`, (row) => of(row).meanDays),
    whole(`${zh}节省天数`, `Saved days ${en}`, (row) => of(row).savedDays),
  ];
}
