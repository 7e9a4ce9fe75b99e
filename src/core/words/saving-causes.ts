import type { Cause } from '../compression/causes.js';
import type { Titles } from '../workflow/definition.js';

/** Why days were saved, and what that means. */
export const CAUSE_WORDS: Readonly<Record<Cause, { readonly title: Titles; readonly meaning: Titles }>> = {
  procedure: {
    title: { zh: '原流程口径', en: 'Old procedure’s own count' },
    meaning: { zh: '原流程公布天数与各事项法定时限之和的差；原流程未计视需办理事项时为负', en: 'The published days of the old procedure less the statutory limits in a row; negative where it left conditional items out' },
  },
  'shorter-promises': {
    title: { zh: '承诺时限压缩', en: 'Shorter promises' },
    meaning: { zh: '法定时限减承诺时限（含延期）', en: 'Statutory limits less promises and their extensions' },
  },
  waived: {
    title: { zh: '无需办理', en: 'Items waived' },
    meaning: { zh: '免办事项的承诺时限', en: 'Promises of items that were not needed' },
  },
  'side-by-side': {
    title: { zh: '并联办理', en: 'Side by side' },
    meaning: { zh: '多个事项同日运行，只计一日', en: 'Days on which several items ran, counted once' },
  },
  early: {
    title: { zh: '提前办结', en: 'Early decisions' },
    meaning: { zh: '办结时承诺时限尚未用完的天数', en: 'Days of the promises that approvals left over' },
  },
  late: {
    title: { zh: '超期', en: 'Late decisions' },
    meaning: { zh: '超出承诺时限的天数', en: 'Days beyond the promises' },
  },
  'failed-attempts': {
    title: { zh: '未获批准的申报', en: 'Failed attempts' },
    meaning: { zh: '不予许可或撤回的申报所用天数', en: 'Days of attempts that were refused or withdrawn' },
  },
  open: {
    title: { zh: '尚未用完的承诺', en: 'Still open' },
    meaning: { zh: '尚未办结（或不必等其办结）的事项剩余的承诺天数', en: 'What is left of the promises of items that are not approved, or that were not waited for' },
  },
  outside: {
    title: { zh: '跨期天数', en: 'Outside the span' },
    meaning: { zh: '事项在起算前已用的天数，减去只有范围外事项运行的天数', en: 'Days that items ran before the span, less days on which only other items ran' },
  },
};
