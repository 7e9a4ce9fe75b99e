import type { Basis } from '../core/forecast/item-history.js';
import { ITEM_STATUS_WORDS } from '../core/words/item-statuses.js';
import type { Titles } from '../core/workflow/definition.js';
import { day, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { ForecastDto, GoalForecastDto, ItemForecastDto } from './forecast.dto.js';

/** The project, a target, a stage or an item. */
type Row = { readonly goal: GoalForecastDto; readonly item: null } | { readonly goal: null; readonly item: ItemForecastDto };

/** What is expected of a project, as a file: its goals, and then its open items. */
export const FORECAST_TABLE: ExportTable<ForecastDto, Row> = {
  title: { zh: '项目预测', en: 'Forecast' },
  rows: ({ goals, items }) => [...goals.map((goal) => ({ goal, item: null })), ...items.map((item) => ({ goal: null, item }))],
  pages: null,
  columns: [
    text('类别', 'Kind', 10, ({ goal }, names) => names.say(KIND_WORDS[goal?.kind ?? 'item'])),
    text('名称', 'Name', 40, ({ goal, item }, names) => names.say((goal ?? item).title)),
    text('审批部门', 'Department', 24, ({ item }, names) => item && names.department(item.department)),
    text('事项状态', 'Item status', 12, ({ item }, names) => item && names.word(ITEM_STATUS_WORDS, item.status)),
    day('到期日', 'Due day', ({ goal }) => goal && goal.dueOn),
    day('按承诺完成', 'By promises', ({ goal, item }) => (goal ?? item).promised.on),
    day('P50 完成', 'P50', ({ goal, item }) => (goal ?? item).p50.on),
    day('P90 完成', 'P90', ({ goal, item }) => (goal ?? item).p90.on),
    yesNo('暂定', 'Provisional', ({ goal, item }) => (goal ?? item).p90.provisional),
    text('依据', 'Basis', 16, ({ item }, names) => item && names.word(BASIS_WORDS, item.basis)),
    whole('历史案例数', 'Cases', ({ item }) => item && item.cases),
  ],
};

const KIND_WORDS: Readonly<Record<GoalForecastDto['kind'] | 'item', Titles>> = {
  project: { zh: '项目', en: 'project' },
  target: { zh: '压减目标', en: 'target' },
  stage: { zh: '阶段', en: 'stage' },
  item: { zh: '审批事项', en: 'item' },
};

const BASIS_WORDS: Readonly<Record<Basis, Titles>> = {
  workflow: { zh: '本流程历史', en: 'this workflow' },
  item: { zh: '同类事项历史', en: 'the same item' },
  promise: { zh: '承诺时限', en: 'the promise' },
};
