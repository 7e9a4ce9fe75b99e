import type { CivilDate } from '../core/calendar/civil-date.js';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import { approvalDays } from '../core/compression/approval-days.js';
import { projectClocks } from '../core/compression/project-clocks.js';
import { targetUse } from '../core/compression/target-use.js';
import type { EventTime } from '../core/workflow/event.js';
import { targetEventOn } from '../core/workflow/target-event.js';
import type { Principal } from '../people/principal.js';
import { allowedProjectEvents, leadsOrAdministers } from './authority.js';
import { itemView } from './item-view.js';
import type { LoadedProject } from './loaded-project.js';
import { lightBasis, projectLight } from './project-light.js';

/** The day and the calendar that a project is read by. */
export interface ReadingTime {
  readonly calendar: CalendarInForce;
  readonly today: CivilDate;
  readonly officeDay: EventTime['officeDay'];
}

/** A project as its page shows it to this person today. */
export function projectView(principal: Principal, project: LoadedProject, time: ReadingTime) {
  const { workflow, state } = project;
  const { definition } = workflow;
  const { calendar, today, officeDay } = time;
  const ledgers = state.items.flatMap((item) => item.ledgers);
  const endedOn = state.endedAt === null ? null : officeDay(state.endedAt);
  return {
    id: project.id,
    code: project.code,
    name: project.name,
    status: state.status,
    light: projectLight(lightBasis(workflow, state, calendar), today),
    version: project.version,
    workflow: { key: definition.key, version: definition.version, title: definition.title },
    park: project.park,
    agent: project.agent,
    applicant: project.applicant,
    investment: project.investment,
    siteArea: project.siteArea,
    registeredOn: officeDay(project.registeredAt),
    endedOn,
    allowedEvents: allowedProjectEvents(principal, project),
    mayHandOver: state.status === 'active' && leadsOrAdministers(principal, project),
    clocks: projectClocks({ ledgers, endedOn }, calendar, today),
    targets: targetViews(project, time),
    stages: definition.stages.map((stage, at) => {
      const own = workflow.items.filter((item) => item.stageIndex === at);
      const { status, endedAt } = state.stages[at]!;
      return {
        key: stage.key,
        title: stage.title,
        leadDepartment: stage.leadDepartment,
        nationalStage: stage.nationalStage,
        status,
        endedOn: endedAt === null ? null : officeDay(endedAt),
        limitDays: stage.limitDays,
        usedDays: approvalDays(own.flatMap(({ index }) => state.items[index]!.ledgers), calendar, today),
        items: own.map(({ index }) => itemView(principal, project, index, calendar, today)),
      };
    }),
  };
}

export type ProjectView = ReturnType<typeof projectView>;

function targetViews({ workflow, state }: LoadedProject, { calendar, today, officeDay }: ReadingTime) {
  const ledgers = state.items.flatMap((item) => item.ledgers);
  return workflow.definition.targets.map(({ key, title, from, to, baselineDays, targetDays }) => {
    const fromOn = targetEventOn(workflow, state, from, officeDay);
    const toOn = targetEventOn(workflow, state, to, officeDay);
    const use = targetUse({ fromOn, toOn, baselineDays, targetDays, ledgers }, calendar, today);
    return { key, title, from, to, fromOn, toOn, baselineDays, targetDays, ...use };
  });
}
