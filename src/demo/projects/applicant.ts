import type { DemoPlace } from '../city/places.js';
import type { Random } from '../random.js';
import { CONTACTS } from './brands.js';
import type { BuildingKind } from './building-kinds.js';
import { demoCreditCode, demoPhone } from './codes.js';

/** Who builds: the firm of the brand, or a public body of the district. */
export function demoApplicant({ firm, what }: BuildingKind, brand: string, { city, district, division }: DemoPlace, random: Random) {
  return {
    name: firm === null ? `${city}市${district}${publicBody(what)}` : `${city}${brand}${firm}有限公司`,
    creditCode: demoCreditCode(division, firm === null, random),
    contact: random.pick(CONTACTS),
    phone: demoPhone(random),
  };
}

function publicBody(what: string): string {
  return PUBLIC_BODIES.find(([sign]) => sign.test(what))?.[1] ?? '城市建设投资服务中心';
}

const PUBLIC_BODIES: readonly (readonly [RegExp, string])[] = [
  [/中学|小学|教育/, '教育和体育局'],
  [/医院|保健|疾病/, '卫生健康局'],
  [/养老/, '民政局'],
  [/文化|健身/, '文化广电和旅游局'],
  [/消防/, '消防救援大队'],
];
