import { calendarInForce, COUNTRY_CALENDAR } from '../../src/calendars/calendar-in-force.js';
import { shippedYears } from '../../src/calendars/shipped-years.js';
import { civilDateAt } from '../../src/core/calendar/civil-date.js';
import { stageClocks } from '../../src/core/compression/stage-clocks.js';
import { compileWorkflow, type CompiledWorkflow } from '../../src/core/workflow/compile.js';
import { decide } from '../../src/core/workflow/decide.js';
import { initialState } from '../../src/core/workflow/initial-state.js';
import { GENESIS } from '../../src/projects/history-chain.js';
import type { LoadedProject } from '../../src/projects/loaded-project.js';
import { turnRows, type TurnRows } from '../../src/projects/turn-rows.js';
import type { WorkflowDefinition } from '../../src/core/workflow/definition.js';
import { PARK } from '../workload/city.js';
import type { Step } from '../workload/script.js';

const SOMEBODY = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';
const OFFICE_TIME_ZONE = 'Asia/Shanghai';

/** The rows that the application writes for each step of a script, decided beforehand; only the id of the project differs. */
export function turnsOf(definition: WorkflowDefinition, script: readonly Step[]): readonly TurnRows[] {
  const years = shippedYears().map((year) => ({ ...year, key: COUNTRY_CALENDAR, revision: 1 }));
  const calendar = calendarInForce(COUNTRY_CALENDAR, years, 1);
  const officeDay = (millis: number) => civilDateAt(millis, OFFICE_TIME_ZONE);
  let project = newProject(compileWorkflow(definition));
  return script.map(({ event }, at) => {
    const recordedAt = Date.now() + at;
    const turn = decide(project.workflow, project.state, event, { effectiveAt: recordedAt, recordedAt, officeDay });
    if (!turn.ok) throw new Error(`step ${at} of the script is refused: ${turn.reason}`);
    const { rows, next } = turnRows(project, turn, calendar, { actorId: SOMEBODY, recordedAt, officeDay });
    project = next;
    return rows;
  });
}

function newProject(workflow: CompiledWorkflow): LoadedProject {
  const state = initialState(workflow);
  return {
    id: SOMEBODY,
    code: '',
    name: '',
    workflow,
    park: PARK,
    agent: { id: SOMEBODY, name: '' },
    applicant: { name: '', creditCode: '', contact: '', phone: '' },
    investment: null,
    siteArea: null,
    registeredAt: 0,
    version: 1,
    head: GENESIS,
    calendarRevision: 1,
    state,
    clocks: stageClocks(workflow, state.items),
  };
}
