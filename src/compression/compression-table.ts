import { CAUSES, type Cause } from '../core/compression/causes.js';
import { ITEM_STATUS_WORDS } from '../core/words/item-statuses.js';
import { CAUSE_WORDS } from '../core/words/saving-causes.js';
import { day, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { CauseDaysDto, ItemShareDto, ProjectCompressionDto, SpanCompressionDto } from './compression.dto.js';

/** A target or stage, or one of the items behind its figures. */
interface Row {
  readonly span: SpanCompressionDto;
  readonly item: ItemShareDto | null;
}

/** Where a project's saved days come from, as a file: each target and stage, and under it its items, whose causes add up to its own. */
export const PROJECT_COMPRESSION_TABLE: ExportTable<ProjectCompressionDto, Row> = {
  title: { zh: '项目压减台账', en: 'Compression of a project' },
  rows: ({ spans }) => spans.flatMap((span) => [{ span, item: null }, ...span.items.map((item) => ({ span, item }))]),
  pages: null,
  columns: [
    text('目标或阶段', 'Target or stage', 34, ({ span }, names) => names.say(span.title)),
    text('审批事项', 'Item', 34, ({ item }, names) => item && names.say(item.title)),
    text('审批部门', 'Department', 24, ({ item }, names) => item && names.department(item.department)),
    text('事项状态', 'Item status', 12, ({ item }, names) => item && names.word(ITEM_STATUS_WORDS, item.status)),
    day('自', 'From', ({ span, item }) => (item ? item.acceptedOn : span.fromOn)),
    day('至', 'To', ({ span, item }) => (item ? item.decidedOn : span.toOn)),
    yesNo('达标', 'Met', ({ span, item }) => (item ? null : span.met)),
    yesNo('计入', 'Counts', ({ item }) => item && item.counts),
    whole('目标天数', 'Target', ({ span, item }) => (item ? null : span.targetDays)),
    whole('原流程天数', 'Baseline', ({ span, item }) => (item ? null : span.baselineDays)),
    whole('法定天数', 'Statutory', ({ span, item }) => (item ?? span).statutoryDays),
    whole('承诺天数', 'Promised', ({ span, item }) => (item ?? span).promisedDays),
    whole('承诺关键路径', 'Promised critical path', ({ span, item }) => (item ? null : span.criticalDays)),
    whole('用时', 'Used days', ({ span, item }) => (item ?? span).usedDays),
    whole('节省天数', 'Saved days', ({ span, item }) => (item ? null : span.savedDays)),
    ...CAUSES.map((cause) => whole<Row>(`其中：${CAUSE_WORDS[cause].title.zh}`, `of which: ${CAUSE_WORDS[cause].title.en}`, ({ span, item }) => daysOf((item ?? span).causes, cause))),
    whole('企业用时', 'Applicant’s days', ({ span, item }) => (item ? null : span.uncounted.applicantDays)),
  ],
};

/** Causes without days are left out; before its first event a span has none at all. */
function daysOf(causes: readonly CauseDaysDto[] | null, cause: Cause): number | null {
  return causes && (causes.find((one) => one.cause === cause)?.days ?? 0);
}
