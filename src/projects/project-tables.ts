import { DAY_REASON_WORDS } from '../core/words/day-reasons.js';
import { UNIT_WORDS } from '../core/words/day-units.js';
import { ITEM_STATUS_WORDS } from '../core/words/item-statuses.js';
import { LIGHT_WORDS } from '../core/words/lights.js';
import { GROUND_WORDS } from '../core/words/pause-grounds.js';
import { day, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { ExplainedDayDto, ItemClockDto } from './item-clock.dto.js';
import type { ItemViewDto, ProjectViewDto, StageViewDto } from './project-view.dto.js';

interface Row {
  readonly stage: StageViewDto;
  readonly item: ItemViewDto;
}

/** The items of a project as a file. */
export const PROJECT_ITEMS_TABLE: ExportTable<ProjectViewDto, Row> = {
  title: { zh: '项目事项', en: 'Items of a project' },
  rows: ({ stages }) => stages.flatMap((stage) => stage.items.map((item) => ({ stage, item }))),
  pages: null,
  columns: [
    text('阶段', 'Stage', 24, ({ stage }, names) => names.say(stage.title)),
    text('审批事项', 'Item', 36, ({ item }, names) => names.say(item.title)),
    text('审批部门', 'Department', 24, ({ item }, names) => names.department(item.department)),
    text('事项状态', 'Item status', 12, ({ item }, names) => names.word(ITEM_STATUS_WORDS, item.status)),
    text('亮灯', 'Light', 8, ({ item }, names) => names.word(LIGHT_WORDS, item.light)),
    whole('第几次申报', 'Attempt', ({ item }) => item.attempt),
    day('申报日期', 'Submitted on', ({ item }) => item.submittedOn),
    day('受理日期', 'Accepted on', ({ item }) => item.acceptedOn),
    day('到期日', 'Due day', ({ item }) => item.dueOn),
    yesNo('暂定', 'Provisional', ({ item }) => item.provisional),
    day('办结日期', 'Decided on', ({ item }) => item.decidedOn),
    whole('承诺时限', 'Promised limit', ({ item }) => item.limit.promised),
    whole('延期', 'Extended', ({ item }) => item.limit.extended),
    text('时限单位', 'Unit', 12, ({ item }, names) => names.word(UNIT_WORDS, item.limit.unit)),
    whole('已用天数', 'Used days', ({ item }) => item.usedDays),
    whole('剩余天数', 'Left days', ({ item }) => item.leftDays),
    yesNo('逾期办结', 'Late', ({ item }) => item.late),
  ],
};

/** Why an item is due on its day, as a file: a row for each day. */
export const ITEM_CLOCK_TABLE: ExportTable<ItemClockDto, ExplainedDayDto> = {
  title: { zh: '事项计时明细', en: 'Clock of an item' },
  rows: ({ days }) => days,
  pages: null,
  columns: [
    day('日期', 'Day', ({ date }) => date),
    yesNo('计入', 'Counted', ({ counted }) => counted),
    text('原因', 'Because', 16, ({ because }, names) => names.word(DAY_REASON_WORDS, because)),
    text('节日或暂停事由', 'Holiday or ground', 20, ({ because, name }, names) => (because === 'paused' && name !== null ? names.word(GROUND_WORDS, name) : name)),
    whole('已用天数', 'Used days', ({ usedDays }) => usedDays),
    yesNo('到期日', 'Due day', ({ isDue }) => isDue),
    yesNo('暂定', 'Provisional', ({ provisional }) => provisional),
  ],
};
