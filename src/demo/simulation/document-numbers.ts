import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { DemoPlace } from '../city/places.js';
import type { Random } from '../random.js';

/** 泸住建许〔2026〕103号 */
export function decisionNumber({ mark }: DemoPlace, department: string, on: CivilDate, random: Random): string {
  return `${mark}${MARKS.get(department) ?? '审'}许〔${on.slice(0, 4)}〕${random.between(11, 980)}号`;
}

/** The number of the written notice to the applicant that a clock stands still. */
export function noticeNumber({ mark }: DemoPlace, department: string, on: CivilDate, random: Random): string {
  return `${mark}${MARKS.get(department) ?? '审'}告〔${on.slice(0, 4)}〕${random.between(11, 480)}号`;
}

/** The division, the day and a serial number. */
export function certificateNumber({ division }: DemoPlace, on: CivilDate, random: Random): string {
  return division + on.replaceAll('-', '') + String(random.between(1, 9_999)).padStart(4, '0');
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['development-reform', '发改'],
  ['finance', '财'],
  ['natural-resources', '自然资'],
  ['housing', '住建'],
  ['civil-air-defence', '人防'],
  ['ecology', '环'],
  ['water', '水'],
  ['emergency', '应急'],
  ['culture-relics', '文物'],
  ['forestry', '林'],
  ['urban-management', '城管'],
  ['archives', '城档'],
  ['meteorology', '气'],
  ['utilities', '公用'],
  ['public-resources', '公资'],
  ['park-committee', '园管'],
]);
