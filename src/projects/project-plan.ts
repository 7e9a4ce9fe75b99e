import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import type { EventTime } from '../core/workflow/event.js';
import { initialState } from '../core/workflow/initial-state.js';
import { outlookOf } from '../core/workflow/outlook.js';
import { plannedTargets } from '../core/workflow/planned-targets.js';
import type { ProjectPlanDto } from './preview.dto.js';

/** How a project that is registered on this day would go by the promises of its workflow. */
export function projectPlan(workflow: CompiledWorkflow, startOn: CivilDate, calendar: CalendarInForce, officeDay: EventTime['officeDay']): ProjectPlanDto {
  const { definition, items } = workflow;
  const { key, version, title } = definition;
  const outlook = outlookOf(workflow, initialState(workflow), { today: startOn, officeDay }, calendar);
  const finishOn = outlook.finishOn!;
  const targets = new Map(definition.targets.map((target) => [target.key, target]));
  return {
    workflow: { key, version, title },
    startOn,
    finishOn,
    provisional: calendar.isProvisional(finishOn) || calendar.isProvisionalSpan(startOn, finishOn),
    workingDays: calendar.workingDaysBetween(startOn, finishOn),
    stages: definition.stages.map(({ key, title, limitDays }, at) => {
      const days = outlook.stages[at]!;
      return { key, title, limitDays, ...days, workingDays: calendar.workingDaysBetween(days.startOn, days.finishOn) };
    }),
    items: items.map(({ index, stageIndex, definition: item }) => ({
      key: item.key,
      title: item.title,
      stage: definition.stages[stageIndex]!.key,
      department: item.department,
      conditional: item.when !== null,
      milestone: item.milestone,
      promised: item.promised,
      after: item.after,
      ...outlook.items[index]!,
    })),
    targets: plannedTargets(workflow, outlook, calendar).map((planned) => {
      const { title, baselineDays, targetDays } = targets.get(planned.key)!;
      return { ...planned, title, baselineDays, targetDays };
    }),
  };
}
