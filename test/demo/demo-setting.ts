import { calendarInForce, COUNTRY_CALENDAR, type CalendarInForce } from '../../src/calendars/calendar-in-force.js';
import { shippedYears } from '../../src/calendars/shipped-years.js';
import { civilDate } from '../../src/core/calendar/civil-date.js';
import { compileWorkflow } from '../../src/core/workflow/compile.js';
import type { Setting } from '../../src/demo/simulation/plan-city.js';
import { readDefinitionFiles, workflowsFolder } from '../../src/workflows/definition-files.js';

/** The demo on some day, with every workflow that is shipped. */
export async function demoSetting(today: string, seed = 'demo'): Promise<Setting> {
  const files = await readDefinitionFiles(workflowsFolder());
  const workflows = files.map((file) => {
    if (!file.ok) throw new Error(`${file.file} is no definition`);
    return compileWorkflow(file.definition);
  });
  return { seed, today: civilDate(today), workflows, calendar: announced };
}

const announced: CalendarInForce = calendarInForce(COUNTRY_CALENDAR, shippedYears().map((year) => ({ ...year, key: COUNTRY_CALENDAR, revision: 1 })), 1);
