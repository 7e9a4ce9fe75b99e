import { join } from 'node:path';
import type { Pool } from 'pg';
import { projectRoot } from '../../src/config/project-root.js';
import { creditCode } from '../../src/core/registration/credit-code.js';
import { projectCode } from '../../src/core/registration/project-code.js';
import { createPool } from '../../src/database/data-source.js';
import { migrate } from '../../src/database/migrate.js';
import { establishCity } from '../../src/people/city.js';
import { AGENT, CITY, PARK, PASSWORD, USERNAMES } from '../workload/city.js';
import { workflowOf } from '../workload/definition.js';
import { startHttpProcess } from './http-process.js';

/** The application as it runs in production, with everybody signed in. */
export interface OurApplication {
  readonly port: number;
  readonly tokens: Readonly<Record<string, string>>;
  /** Registers a project of so many items and answers its id. */
  register(items: number): Promise<string>;
}

/** Brings a database to where projects can be registered, and leaves it with nobody connected. */
export async function prepareDatabase(url: string, itemCounts: readonly number[]): Promise<void> {
  await migrate(url);
  const pool = createPool(url, 1);
  await establishCity(pool, CITY);
  for (const items of itemCounts) await publish(pool, items);
  await pool.end();
}

export async function startOurApplication(url: string, atEnd: (stop: () => Promise<void>) => void): Promise<OurApplication> {
  const settings = { DATABASE_URL: url, LOG_LEVEL: 'warn', TIME_TRAVEL: '0', ...ONLY_TURNS };
  const { port } = await startHttpProcess(join(projectRoot(), 'dist', 'main.js'), settings, atEnd);
  const post = (path: string, body: object, token?: string) => postJson(`http://127.0.0.1:${port}${path}`, body, token);
  const tokens: Record<string, string> = {};
  for (const username of USERNAMES) tokens[username] = (await post('/api/session', { username, password: PASSWORD })).token!;
  return {
    port,
    tokens,
    register: async (items) => (await post('/api/projects', registrationOf(items), tokens[AGENT])).id!,
  };
}

/** Telling people of turns, looking for what is due and reckoning figures go on at their own pace, also while another side is measured: they rest. */
const ONLY_TURNS = { POST_ROOM: '0', EVALUATE: '0', STATISTICS: '0' };

async function publish(pool: Pool, items: number): Promise<void> {
  const definition = workflowOf(items);
  await pool.query('insert into workflow_version (key, version, content_hash, definition, published_at) values ($1, $2, $1, $3, now())', [
    definition.key,
    definition.version,
    JSON.stringify(definition),
  ]);
}

function registrationOf(items: number): object {
  return {
    code: projectCode(`2603-510502-89-05-3469${items}`.slice(0, 23)),
    name: '临港智能装备产业园一期',
    workflow: workflowOf(items).key,
    park: PARK,
    applicant: { name: '泸州临港智造有限公司', creditCode: creditCode('91510500MA62XXXX0'), contact: '王建国', phone: '13800000000' },
    investment: 32_000,
    siteArea: 45_600.5,
  };
}

async function postJson(url: string, body: object, token = ''): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, string>;
}
