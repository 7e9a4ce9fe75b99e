import type { CivilDate } from '../../core/calendar/civil-date.js';
import { creditCode } from '../../core/registration/credit-code.js';
import { projectCode } from '../../core/registration/project-code.js';
import type { Random } from '../random.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A 项目代码 of the new form for the project with a number below 100, which was filed on a day; another one for every number. */
export function demoProjectCode(number: number, on: CivilDate, division: string, isPublic: boolean, random: Random): string {
  const month = on.slice(2, 4) + on.slice(5, 7);
  const serial = digits(3, random) + String(number).padStart(2, '0');
  return projectCode(`${month}-${division}-${isPublic ? '01' : '04'}-0${random.between(1, 2)}-${serial}`);
}

/** A 统一社会信用代码: of a firm, or of a public body. */
export function demoCreditCode(division: string, isPublic: boolean, random: Random): string {
  if (isPublic) return creditCode(`12${division}4${digits(8, random)}`);
  const own = Array.from({ length: 6 }, () => random.pick([...ALPHABET])).join('');
  return creditCode(`91${division}MA6${own}`);
}

export function demoPhone(random: Random): string {
  return `1380000${digits(4, random)}`;
}

function digits(count: number, random: Random): string {
  return Array.from({ length: count }, () => random.between(0, 9)).join('');
}
