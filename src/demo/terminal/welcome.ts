import type { INestApplicationContext } from '@nestjs/common';
import { readDepartments, workflowsFolder } from '../../workflows/definition-files.js';
import { DEMO_PASSWORD } from '../city/staff.js';
import { accountsTable } from './accounts-table.js';
import { citySummary } from './city-summary.js';
import { projectsTable } from './projects-table.js';
import { savingsTable } from './savings-table.js';

/** Where the city is to be seen, who can sign in, and how it stands. */
export async function welcome(app: INestApplicationContext, address: string): Promise<string> {
  const register = await readDepartments(workflowsFolder());
  const summary = await citySummary(app);
  return [
    '',
    '项目 · Projects',
    projectsTable(summary),
    '节省的工作日 · Working days saved',
    savingsTable(summary),
    `账号 · Accounts (密码 · password: ${DEMO_PASSWORD})`,
    accountsTable(register.ok ? register.departments : []),
    `地址 · Address   ${address}`,
    `接口 · API       ${address}/api/docs`,
    'Ctrl-C 停止 · stops everything; npm run demo -- --reset 重来 · starts over',
  ].join('\n');
}
