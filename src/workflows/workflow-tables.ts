import { UNIT_WORDS } from '../core/words/day-units.js';
import { day, instant, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { DefinedItemDto, DefinedStageDto } from './definition.dto.js';
import type { WorkflowsDto, WorkflowSummaryDto, WorkflowVersionDto } from './workflow.dto.js';

/** The published workflows as a file, every version. */
export const WORKFLOWS_TABLE: ExportTable<WorkflowsDto, WorkflowSummaryDto> = {
  title: { zh: '审批流程清单', en: 'Workflows' },
  rows: ({ workflows }) => workflows,
  pages: null,
  columns: [
    text('标识', 'Key', 32, ({ key }) => key),
    whole('版本', 'Version', ({ version }) => version),
    text('审批流程', 'Workflow', 40, ({ title }, names) => names.say(title)),
    whole('项目类型', 'Type', ({ type }) => type),
    text('地区', 'Place', 20, ({ place }) => place),
    text('工作日历', 'Calendar', 10, ({ calendar }) => calendar),
    day('施行日期', 'Effective from', ({ effectiveFrom }) => effectiveFrom),
    whole('阶段数', 'Stages', ({ stages }) => stages),
    whole('事项数', 'Items', ({ items }) => items),
    text('压减目标', 'Targets', 60, ({ targets }, names) =>
      names.list(targets.map(({ title, baselineDays, targetDays }) => `${names.say(title)} ${baselineDays} → ${targetDays}`)) || null),
    instant('发布时间', 'Published at', ({ publishedAt }) => publishedAt),
  ],
};

interface Row {
  readonly stage: DefinedStageDto;
  readonly item: DefinedItemDto;
  /** The items of the workflow, by their keys. */
  readonly items: ReadonlyMap<string, DefinedItemDto>;
}

/** The items of a workflow as a file. */
export const DEFINED_ITEMS_TABLE: ExportTable<WorkflowVersionDto, Row> = {
  title: { zh: '审批流程事项', en: 'Items of a workflow' },
  rows: ({ definition: { stages } }) => {
    const items = new Map(stages.flatMap((stage) => stage.items.map((item) => [item.key, item])));
    return stages.flatMap((stage) => stage.items.map((item) => ({ stage, item, items })));
  },
  pages: null,
  columns: [
    text('阶段', 'Stage', 24, ({ stage }, names) => names.say(stage.title)),
    whole('阶段时限', 'Limit of the stage', ({ stage }) => stage.limitDays),
    text('审批事项', 'Item', 36, ({ item }, names) => names.say(item.title)),
    text('审批部门', 'Department', 24, ({ item }, names) => names.department(item.department)),
    whole('法定时限', 'Statutory limit', ({ item }) => item.statutory.days),
    text('法定时限单位', 'Statutory unit', 14, ({ item }, names) => names.word(UNIT_WORDS, item.statutory.unit)),
    whole('承诺时限', 'Promised limit', ({ item }) => item.promised.days),
    text('承诺时限单位', 'Promised unit', 14, ({ item }, names) => names.word(UNIT_WORDS, item.promised.unit)),
    whole('最长延期', 'Longest extension', ({ item }) => item.maxExtensionDays),
    yesNo('里程碑事项', 'Milestone', ({ item }) => item.milestone),
    text('前置事项', 'Prerequisites', 50, ({ item, items }, names) => names.list(item.after.map((key) => names.say(items.get(key)!.title))) || null),
    text('建议前置', 'Advised first', 50, ({ item, items }, names) => names.list(item.advisedAfter.map((key) => names.say(items.get(key)!.title))) || null),
    text('视需办理', 'Needed when', 36, ({ item }, names) => item.when && names.say(item.when)),
    text('证照', 'Certificate', 30, ({ item }, names) => item.certificate && names.say(item.certificate)),
    text('依据', 'Source', 50, ({ item }) => item.source),
  ],
};
