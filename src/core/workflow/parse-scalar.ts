import { parseCivilDate, type CivilDate } from '../calendar/civil-date.js';
import { wrongType, type Reader } from './parse-spot.js';

const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_KEY = 64;
const CALENDAR = /^[A-Z]{2}(-[A-Z0-9]+)*$/;

/** A text that says something. */
export const text: Reader<string> = (value, spot) => {
  if (typeof value !== 'string') return wrongType(spot, 'a text', '文字', value);
  return /\S/u.test(value) ? value : spot.report('empty-text', 'The text is empty.', '文字不能为空。');
};

/** A stable key: kebab-case, as it stands in addresses and rows. */
export const key: Reader<string> = (value, spot) => {
  if (typeof value !== 'string') return wrongType(spot, 'a key', '标识', value);
  if (KEY.test(value) && value.length <= LONGEST_KEY) return value;
  return spot.report(
    'bad-key',
    `"${shown(value)}" is not a key: kebab-case, beginning with a letter, at most ${LONGEST_KEY} characters.`,
    `标识须为小写字母开头、以连字符分隔，且不超过${LONGEST_KEY}个字符。`,
  );
};

/** The key of a working calendar, such as CN or CN-GX. */
export const calendarKey: Reader<string> = (value, spot) => {
  if (typeof value !== 'string') return wrongType(spot, 'the key of a calendar', '日历标识', value);
  if (CALENDAR.test(value)) return value;
  return spot.report('bad-calendar', `"${shown(value)}" does not name a calendar such as CN or CN-GX.`, '日历标识应形如 CN 或 CN-GX。');
};

/** A date that exists. */
export const date: Reader<CivilDate> = (value, spot) => {
  if (typeof value !== 'string') return wrongType(spot, 'a date', '日期', value);
  const parsed = parseCivilDate(value);
  return parsed ?? spot.report('bad-date', `"${shown(value)}" is not a date of the form 2026-09-30.`, '日期不存在或格式有误，应形如 2026-09-30。');
};

export const flag: Reader<boolean> = (value, spot) =>
  typeof value === 'boolean' ? value : wrongType(spot, 'true or false', '是或否（true/false）', value);

/** A whole number between two bounds, both allowed. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (value, spot) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType(spot, 'a whole number', '整数', value);
    if (!Number.isInteger(value)) return spot.report('not-whole', `${value} is not a whole number.`, '应为整数。');
    if (value < least) return spot.report('too-small', `${value} is less than ${least}.`, `不得小于${least}。`);
    return value > most ? spot.report('too-large', `${value} is more than ${most}.`, `不得大于${most}。`) : value;
  };
}

/** One of a closed list. */
export function oneOf<T extends string | number>(values: readonly T[]): Reader<T> {
  return (value, spot) => {
    if (typeof value !== typeof values[0]) return wrongType(spot, `one of ${values.join(', ')}`, `下列之一：${values.join('、')}`, value);
    const found = values.find((candidate) => candidate === value);
    return found ?? spot.report('unknown-value', `${shown(String(value))} is none of ${values.join(', ')}.`, `取值应为：${values.join('、')}。`);
  };
}

function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
