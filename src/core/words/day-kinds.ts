import type { DayKind } from '../calendar/day-table.js';
import type { Titles } from '../workflow/definition.js';

/** What days of a working calendar are. */
export const DAY_KIND_WORDS: Readonly<Record<DayKind, Titles>> = {
  'working-day': { zh: '工作日', en: 'working day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '节假日', en: 'holiday' },
  'make-up-day': { zh: '调休上班日', en: 'make-up day' },
};
