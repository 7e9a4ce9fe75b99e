import type { DayUnit } from '../clock/limit.js';
import type { Titles } from '../workflow/definition.js';

/** In which days a limit counts. */
export const UNIT_WORDS: Readonly<Record<DayUnit, Titles>> = {
  'working-day': { zh: '工作日', en: 'working days' },
  'calendar-day': { zh: '自然日', en: 'calendar days' },
};
