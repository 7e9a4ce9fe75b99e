import type { City } from '../../people/city.js';
import { officerOf } from '../city/officers.js';
import { ADMINISTRATOR, AGENTS, LEADERS } from '../city/staff.js';
import { plainTable } from './plain-table.js';

/** Who can sign in as what. */
export function accountsTable(departments: City['departments']): string {
  return plainTable(
    [{ title: '账号 username' }, { title: '角色 role', width: 72 }],
    [
      [ADMINISTRATOR.username, '管理员 administrator'],
      [span(LEADERS), '分管领导 leader'],
      [span(AGENTS), '项目专员 agent'],
      ...departments.map(({ key, title }) => [officerOf(key), `经办人 officer · ${title.zh} ${title.en}`]),
    ],
  );
}

function span(colleagues: readonly { readonly username: string }[]): string {
  const [first, second] = colleagues.map(({ username }) => username);
  return colleagues.length > 1 ? `${first}, ${second} … ${colleagues.at(-1)!.username}` : first!;
}
