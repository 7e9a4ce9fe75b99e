import { UNIT_WORDS } from '../../core/words/day-units.js';
import { decimal, percent, text, whole } from '../../http/export/columns.js';
import type { Column, ExportTable } from '../../http/export/export-table.js';
import { figureNotes } from '../asked/figure-notes.js';
import { GROUP_COLUMNS, withTotal } from '../asked/group-columns.js';
import type { GroupDto } from '../asked/group.dto.js';
import type { DecidedFiguresDto, DecidedInPeriodsDto, PerformanceDto, ReachedTargetsDto, TargetRowDto } from './performance.dto.js';

type Row = GroupDto & DecidedInPeriodsDto;

/** How quickly and how punctually was decided, as a file. */
export const PERFORMANCE_TABLE: ExportTable<PerformanceDto, Row> = {
  title: { zh: '办理绩效', en: 'Performance' },
  rows: withTotal<DecidedInPeriodsDto>,
  pages: null,
  notes: figureNotes,
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

/** Targets and how many projects reached them in time, as a file. */
export const TARGET_TABLE: ExportTable<PerformanceDto, TargetRowDto> = {
  title: { zh: '压减目标达标', en: 'Targets' },
  rows: ({ targets }) => targets,
  pages: null,
  notes: figureNotes,
  columns: [
    text('压减目标', 'Target', 34, ({ title }, names) => names.say(title)),
    text('审批流程', 'Workflow', 30, ({ workflow }, names) => names.say(workflow.title)),
    whole('原流程天数', 'Baseline', ({ baselineDays }) => baselineDays),
    ...reached('', '', ({ now }) => now),
    ...reached('上期', ' before', ({ before }) => before),
    ...reached('上年同期', ' a year before', ({ yearBefore }) => yearBefore),
  ],
};

function reached(zh: string, en: string, of: (row: TargetRowDto) => ReachedTargetsDto): readonly Column<TargetRowDto>[] {
  return [
    whole(`${zh}完成数`, `Reached${en}`, (row) => of(row).reached),
    whole(`${zh}达标数`, `Met${en}`, (row) => of(row).met),
    whole(`${zh}未达标数`, `Missed${en}`, (row) => of(row).missed),
    percent(`${zh}达标率`, `Met rate${en}`, (row) => of(row).metRate),
    decimal(`${zh}平均用时`, `Mean days${en}`, (row) => of(row).meanDays),
    whole(`${zh}节省天数`, `Saved days${en}`, (row) => of(row).savedDays),
  ];
}

function compared(zh: string, en: string, of: (row: Row) => DecidedFiguresDto): readonly Column<Row>[] {
  return [
    whole(`${zh}办结`, `Decided ${en}`, (row) => of(row).decided),
    percent(`${zh}按时办结率`, `On time ${en}`, (row) => of(row).onTimeRate),
    decimal(`${zh}平均用时`, `Mean days ${en}`, (row) => of(row).meanDays),
    decimal(`${zh}中位用时`, `Median days ${en}`, (row) => of(row).medianDays),
    decimal(`${zh} P90 用时`, `P90 days ${en}`, (row) => of(row).p90Days),
    whole(`${zh}节省天数`, `Saved days ${en}`, (row) => of(row).savedDays),
  ];
}
