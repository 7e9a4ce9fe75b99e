import type { CivilDate } from '../core/calendar/civil-date.js';

/** As official papers write a day: 2026年10月1日, without leading zeros (GB/T 9704). */
export function chineseDate(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
