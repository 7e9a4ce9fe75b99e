import { instant, text, whole, yesNo } from '../http/export/columns.js';
import type { ExportTable } from '../http/export/export-table.js';
import { granted } from './grant-words.js';
import type { PeopleDto, PersonDto } from './person.dto.js';

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
