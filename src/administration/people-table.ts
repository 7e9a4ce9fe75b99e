import type { Titles } from '../core/workflow/definition.js';
import { instant, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import type { Names } from '../http/export/names.js';
import type { Role } from '../people/principal.js';
import type { GrantDto, PeopleDto, PersonDto } from './person.dto.js';

/** Everybody who works or has worked here, as a file. */
export const PEOPLE_TABLE: ExportTable<PeopleDto, PersonDto> = {
  title: { zh: '人员名单', en: 'People' },
  rows: ({ people }) => people,
  pages: { by: 'cursor', longest: 200 },
  columns: [
    text('用户名', 'Username', 20, ({ username }) => username),
    text('姓名', 'Name', 14, ({ name }) => name),
    yesNo('在用', 'Active', ({ active }) => active),
    text('授权', 'Grants', 60, ({ grants }, names) => names.list(grants.map((grant) => granted(grant, names))) || null),
    whole('在办项目', 'Active projects', ({ activeProjects }) => activeProjects),
    yesNo('已设密码', 'Has a password', ({ hasPassword }) => hasPassword),
    instant('建立时间', 'Created at', ({ createdAt }) => createdAt),
  ],
};

function granted({ role, department, park, head }: GrantDto, names: Names): string {
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
