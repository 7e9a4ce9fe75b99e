import type { INestApplicationContext } from '@nestjs/common';
import { daysBetween, type CivilDate } from '../../core/calendar/civil-date.js';
import { OfficeClock } from '../../time/office-clock.js';
import { readDepartments, workflowsFolder } from '../../workflows/definition-files.js';
import { DEMO_PASSWORD } from '../city/staff.js';
import { accountsTable } from './accounts-table.js';
import { citySummary } from './city-summary.js';
import { projectsTable } from './projects-table.js';
import { savingsTable } from './savings-table.js';

const FRESH_FOR_DAYS = 3;

/** Where the city is to be seen, who can sign in, and how it stands. Its story ended on a day that may be long ago. */
export async function welcome(app: INestApplicationContext, address: string, storyEnd: CivilDate): Promise<string> {
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
    ...(isStale(app, storyEnd) ? [`故事止于 ${storyEnd}，此后无人办理 · Nobody has worked here since ${storyEnd}: npm run demo -- --reset tells the story up to today`] : []),
    `地址 · Address   ${address}`,
    `接口 · API       ${address}/api/docs`,
    'Ctrl-C 停止 · stops everything; npm run demo -- --reset 重来 · starts over',
  ].join('\n');
}

function isStale(app: INestApplicationContext, storyEnd: CivilDate): boolean {
  return daysBetween(storyEnd, app.get(OfficeClock).today()) > FRESH_FOR_DAYS;
}
