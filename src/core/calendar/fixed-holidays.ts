/**
 * The holiday that falls on a fixed date whatever is announced, or null: 元旦 1 January, 劳动节 1–2 May, 国庆节 1–3 October
 * (全国年节及纪念日放假办法 art. 2 as revised in 2024). The lunar holidays need the year's announcement.
 * `monthAndDay` is written 'MM-DD'.
 */
export function fixedHoliday(monthAndDay: string): string | null {
  return FIXED_HOLIDAYS.get(monthAndDay) ?? null;
}

const FIXED_HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['01-01', '元旦'],
  ['05-01', '劳动节'],
  ['05-02', '劳动节'],
  ['10-01', '国庆节'],
  ['10-02', '国庆节'],
  ['10-03', '国庆节'],
]);
