import { type CivilDate, weekdayOf } from '../calendar/civil-date.js';
import type { Titles } from '../workflow/definition.js';

const WEEKDAYS = { zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day in a sentence, as people write it: 2026年10月10日（周六）, Sat 10 Oct 2026. */
export function writtenDay(date: CivilDate): Titles {
  const { zh, en } = plainDay(date);
  const weekday = weekdayOf(date);
  return { zh: `${zh}（${WEEKDAYS.zh[weekday]!}）`, en: `${WEEKDAYS.en[weekday]!} ${en}` };
}

/** A due day in a sentence; one that hangs on a schedule which is not announced yet says so: 2027年1月4日（周一，暂定）. */
export function dueDayWords(date: CivilDate, provisional: boolean): Titles {
  const { zh, en } = writtenDay(date);
  return provisional ? { zh: `${zh.slice(0, -1)}，暂定）`, en: `${en} (provisional)` } : { zh, en };
}

/** The same without its weekday and, as official papers have it (GB/T 9704), without leading zeros: 2026年10月1日, 1 Oct 2026. */
export function plainDay(date: CivilDate): Titles {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${MONTHS[month - 1]!} ${year}` };
}
