import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { calendarInForce, COUNTRY_CALENDAR } from '../../src/calendars/calendar-in-force.js';
import { shippedYears } from '../../src/calendars/shipped-years.js';
import { projectRoot } from '../../src/config/project-root.js';
import { addDays, civilDate, type CivilDate, daysBetween } from '../../src/core/calendar/civil-date.js';
import { compileWorkflow, type CompiledWorkflow } from '../../src/core/workflow/compile.js';
import { BRANDS } from '../../src/demo/projects/brands.js';
import { projectProfile } from '../../src/demo/projects/project-profile.js';
import { randomOf } from '../../src/demo/random.js';
import type { Report } from '../../src/demo/simulation/action.js';
import { Agenda } from '../../src/demo/simulation/agenda.js';
import { momentOn, startOfDay, workingDayOnOrBefore } from '../../src/demo/simulation/office-hours.js';
import { ProjectLife } from '../../src/demo/simulation/project-life.js';
import { definitionFileNames, readDefinitionText } from '../../src/workflows/definition-files.js';

export const calendar = calendarInForce(COUNTRY_CALENDAR, shippedYears().map((year) => ({ ...year, key: COUNTRY_CALENDAR, revision: 1 })), 1);

/** A project that has been lived through, with all that was entered about it. */
export interface LivedProject {
  readonly workflow: CompiledWorkflow;
  readonly registeredAt: number;
  readonly reports: readonly Report[];
}

/** Projects of a city from the first day on, as the demo's people live them, registered evenly up to the last day and ended long after. */
export async function livedProjects(projects: number, first: CivilDate, last: CivilDate, seed: string): Promise<readonly LivedProject[]> {
  const workflows = await shippedWorkflows();
  const agenda = new Agenda();
  const reports: Report[][] = Array.from({ length: projects }, () => []);
  const around = {
    agenda,
    calendar,
    // Nobody looks at the city before all is over.
    today: civilDate('2090-01-01'),
    enter: (action: Report | { kind: 'registration' }) => {
      if (action.kind === 'report') reports[action.project]!.push(action);
    },
  };
  const lives = reports.map((_, number) => {
    const random = randomOf(`${seed} ${number}`);
    const day = workingDayOnOrBefore(addDays(first, Math.floor(((number + random.next()) / projects) * daysBetween(first, last))), calendar);
    const workflow = workflows[number % workflows.length]!;
    const circumstances = { number: number % 100, ordinal: number, workflow, registeredAt: momentOn(day, random), brand: BRANDS[number % BRANDS.length]!, isGivenUp: false };
    return new ProjectLife(number, workflow, projectProfile(circumstances, random), around, random);
  });
  agenda.runUntil(startOfDay(addDays(last, 3 * 366)));
  return lives.map(({ workflow, profile, number }) => ({ workflow, registeredAt: profile.registeredAt, reports: reports[number]! }));
}

async function shippedWorkflows(): Promise<readonly CompiledWorkflow[]> {
  return (await definitionFileNames(join(projectRoot(), 'workflows'))).map((file) => {
    const read = readDefinitionText(readFileSync(file, 'utf8'), basename(file));
    if (!read.ok) throw new Error(`${file} is no workflow`);
    return compileWorkflow(read.definition);
  });
}
