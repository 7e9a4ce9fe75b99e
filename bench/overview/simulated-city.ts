import { join } from 'node:path';
import type { Pool } from 'pg';
import { createApplication } from '../../src/application.js';
import { readEnv } from '../../src/config/env.js';
import { projectRoot } from '../../src/config/project-root.js';
import { COUNTRY_CALENDAR } from '../../src/calendars/calendar-in-force.js';
import { CalendarStore } from '../../src/calendars/calendar-store.js';
import { addDays } from '../../src/core/calendar/civil-date.js';
import { projectCode } from '../../src/core/registration/project-code.js';
import { compileWorkflow } from '../../src/core/workflow/compile.js';
import { POOL } from '../../src/database/pool.js';
import { demoCity } from '../../src/demo/city/demo-city.js';
import { principalsOf } from '../../src/demo/city/principals.js';
import { playActions } from '../../src/demo/seeding/play-actions.js';
import type { Action } from '../../src/demo/simulation/action.js';
import { startOfDay } from '../../src/demo/simulation/office-hours.js';
import { CALENDAR_DAYS, planCity } from '../../src/demo/simulation/plan-city.js';
import { establishCity } from '../../src/people/city.js';
import { Sessions } from '../../src/people/sessions.js';
import { Reckoner } from '../../src/statistics/reckoner.js';
import { OfficeClock } from '../../src/time/office-clock.js';
import { WallClock } from '../../src/time/wall-clock.js';
import { readDepartments } from '../../src/workflows/definition-files.js';
import { publishFolder } from '../../src/workflows/publish-folder.js';
import { PublishWorkflow } from '../../src/workflows/publish-workflow.js';
import { CITY_LEADER, officerOf, PARK_AGENT, PARK_LEADER, wideCity } from './wide-city.js';

/** Who reads: by role, a token. */
export type Readers = Readonly<Record<'city' | 'park' | 'agent' | 'officer', string>>;

const NOBODY_SIGNS_IN = async () => 'nobody signs in';

/**
 * Lives through nine months of so many cities at once, by the code that requests go through, and reckons their statistics.
 * The parks and people of the wide city are there, too, and have no projects yet.
 */
export async function simulateCity(databaseUrl: string, stories: number, onProgress: (line: string) => void): Promise<Readers> {
  const env = readEnv({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn', EVALUATE: '0', POST_ROOM: '0', STATISTICS: '0', TIME_TRAVEL: '1' });
  const app = await createApplication(env);
  try {
    await app.init();
    const pool = app.get<Pool>(POOL);
    const workflows = join(projectRoot(), 'workflows');
    const register = await readDepartments(workflows);
    if (!register.ok) throw new Error('workflows/departments.yaml is not a register of departments');
    const today = app.get(OfficeClock).today();
    const city = demoCity(register.departments);
    app.get(WallClock).set(startOfDay(addDays(today, -CALENDAR_DAYS)));
    const people = principalsOf(city, await establishCity(pool, city, NOBODY_SIGNS_IN));
    const wide = await establishCity(pool, wideCity(register.departments.map(({ key }) => key)), NOBODY_SIGNS_IN);
    const publications = await publishFolder(workflows, app.get(PublishWorkflow), people.get('admin')!.id);
    const setting = { today, workflows: publications.map(({ definition }) => compileWorkflow(definition)), calendar: app.get(CalendarStore).get(COUNTRY_CALENDAR) };
    const actions = Array.from({ length: stories }, (_, story) => planCity({ ...setting, seed: `bench ${story}` }).actions.map((action) => ofStory(story, action))).flat();
    onProgress(`${actions.length} steps of simulated projects …`);
    await playActions(app, actions.sort((a, b) => a.recordedAt - b.recordedAt), people, { signal: new AbortController().signal, onProgress: () => undefined });
    app.get(WallClock).set(null);
    const start = performance.now();
    const projects = await app.get(Reckoner).run();
    onProgress(`${projects} projects reckoned, ${Math.round(projects / ((performance.now() - start) / 1000))} a second`);
    const open = (username: string) => app.get(Sessions).open(wide.get(username)!);
    return { city: await open(CITY_LEADER), park: await open(PARK_LEADER), agent: await open(PARK_AGENT), officer: await open(officerOf('housing')) };
  } finally {
    await app.close();
  }
}

const PROJECTS_PER_STORY = 1_000;

/** Stories are told at the same time, by the same people, of projects of their own. */
function ofStory(story: number, action: Action): Action {
  const project = story * PROJECTS_PER_STORY + action.project;
  if (action.kind === 'report') return { ...action, project };
  return { ...action, project, registration: { ...action.registration, code: projectCode(`2603-510502-04-01-${String(project).padStart(5, '0')}`) } };
}
