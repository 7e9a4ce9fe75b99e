import type { DayReason } from '../clock/explain-clock.js';
import type { Titles } from '../workflow/definition.js';

/** Why a day counts in a clock, or why it does not. */
export const DAY_REASON_WORDS: Readonly<Record<DayReason, Titles>> = {
  'acceptance-day': { zh: '受理当日', en: 'day of acceptance' },
  'working-day': { zh: '工作日', en: 'working day' },
  'make-up-day': { zh: '调休上班日', en: 'make-up day' },
  'calendar-day': { zh: '自然日', en: 'calendar day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '节假日', en: 'holiday' },
  paused: { zh: '暂停计时', en: 'paused' },
  stopped: { zh: '计时已结束', en: 'stopped' },
};
