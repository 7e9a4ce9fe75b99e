import type { Titles } from '../core/workflow/definition.js';
import type { Names } from '../http/export/names.js';
import type { Role } from '../people/principal.js';
import type { GrantDto } from './person.dto.js';

/** A role and where it is held, as told in files. */
export type HeldGrant = Pick<GrantDto, 'role' | 'department' | 'park' | 'head'>;

/** Like `经办人（住房和城乡建设局，高新区）`. */
export function granted({ role, department, park, head }: HeldGrant, names: Names): string {
  const what = head ? names.say(HEAD) : names.word(ROLE_WORDS, role);
  const where = [...(department === null ? [] : [names.department(department)]), park === null ? names.say(EVERYWHERE) : names.park(park)];
  return names.language === 'zh' ? `${what}（${where.join('，')}）` : `${what} (${where.join(', ')})`;
}

const ROLE_WORDS: Readonly<Record<Role, Titles>> = {
  agent: { zh: '项目专员', en: 'agent' },
  officer: { zh: '经办人', en: 'officer' },
  leader: { zh: '分管领导', en: 'leader' },
  administrator: { zh: '管理员', en: 'administrator' },
};
const HEAD: Titles = { zh: '部门负责人', en: 'head' };
const EVERYWHERE: Titles = { zh: '全部园区', en: 'every park' };
