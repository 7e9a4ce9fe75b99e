import type { DayUnit } from '../../core/clock/limit.js';
import type { Titles } from '../../core/workflow/definition.js';

/** A number of days, in words. */
export function countedDays(days: number, unit: DayUnit): Titles {
  const [zh, en] = unit === 'working-day' ? ['个工作日', 'working day'] : ['个自然日', 'calendar day'];
  return { zh: `${days} ${zh}`, en: `${days} ${en}${days === 1 ? '' : 's'}` };
}
