import type { Titles } from '../../core/workflow/definition.js';

/** What can be wrong with the selection that leaders' figures are asked for. */
export const OVERVIEW_FAULTS = {
  'not-a-period': { zh: '应是年、季度或月，例如 2026、2026-Q3、2026-09。', en: 'Must be a year, a quarter or a month, like 2026, 2026-Q3 or 2026-09.' },
  'period-or-months': { zh: 'period 与 from、to 只能填写一种。', en: 'Give either period, or from and to.' },
  month: { zh: '应是月份，例如 2026-09。', en: 'Must be a month, like 2026-09.' },
  'unknown-stage': { zh: '已发布的流程中没有这个阶段。', en: 'No published workflow has such a stage.' },
  'unknown-department': { zh: '没有这个部门。', en: 'There is no such department.' },
  'unknown-agent': { zh: '没有这个人。', en: 'There is no such person.' },
  'unknown-officer': { zh: '没有这个人。', en: 'There is no such person.' },
  'unknown-item': { zh: '已发布的流程中没有这个事项。', en: 'No published workflow has such an item.' },
  'unknown-target': { zh: '已发布的流程中没有这个压减目标。', en: 'No published workflow has such a target.' },
} satisfies Record<string, Titles>;
