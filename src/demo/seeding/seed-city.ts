import type { INestApplicationContext } from '@nestjs/common';
import type { Pool } from 'pg';
import { COUNTRY_CALENDAR } from '../../calendars/calendar-in-force.js';
import { CalendarStore } from '../../calendars/calendar-store.js';
import { addDays, type CivilDate } from '../../core/calendar/civil-date.js';
import { compileWorkflow } from '../../core/workflow/compile.js';
import { POOL } from '../../database/pool.js';
import { establishCity } from '../../people/city.js';
import { WallClock } from '../../time/wall-clock.js';
import { readDepartments, workflowsFolder } from '../../workflows/definition-files.js';
import { publishFolder } from '../../workflows/publish-folder.js';
import { PublishWorkflow } from '../../workflows/publish-workflow.js';
import { demoCity } from '../city/demo-city.js';
import { principalsOf } from '../city/principals.js';
import { startOfDay } from '../simulation/office-hours.js';
import { CALENDAR_DAYS, type CityPlan } from '../simulation/plan-city.js';
import { stageCity } from '../simulation/stage-city.js';
import { playActions, type Watching } from './play-actions.js';
import { readNotices } from './read-notices.js';

export interface Occasion extends Watching {
  readonly seed: string;
  readonly today: CivilDate;
}

/** Makes the city in an empty database: offices, people, workflows, and nine months of projects up to today. Answers their story. */
export async function seedCity(app: INestApplicationContext, { seed, today, ...watching }: Occasion): Promise<CityPlan> {
  const clock = app.get(WallClock);
  clock.set(startOfDay(addDays(today, -CALENDAR_DAYS)));
  try {
    const register = await readDepartments(workflowsFolder());
    if (!register.ok) throw new Error('workflows/departments.yaml is not a register of departments');
    const city = demoCity(register.departments);
    const people = principalsOf(city, await establishCity(app.get<Pool>(POOL), city));
    const publications = await publishFolder(workflowsFolder(), app.get(PublishWorkflow), people.get('admin')!.id);
    watching.signal.throwIfAborted();
    const workflows = publications.map(({ definition }) => compileWorkflow(definition));
    const plan = stageCity({ seed, today, workflows, calendar: app.get(CalendarStore).get(COUNTRY_CALENDAR) });
    await playActions(app, plan.actions, people, watching);
    await readNotices(app, today);
    return plan;
  } finally {
    clock.set(null);
  }
}
