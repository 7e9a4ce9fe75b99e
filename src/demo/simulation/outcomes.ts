import type { Light } from '../../core/clock/light.js';
import { type TargetUse, targetUse } from '../../core/compression/target-use.js';
import { targetEventOn } from '../../core/workflow/target-event.js';
import { lightBasis, projectLight } from '../../projects/project-light.js';
import { officeDay } from './office-hours.js';
import type { CityPlan } from './plan-city.js';
import type { ProjectLife } from './project-life.js';

/** The lights of the projects that are running today. */
export function runningLights({ projects, calendar, today }: CityPlan): readonly Light[] {
  return projects.filter(isRunning).map(({ workflow, state }) => projectLight(lightBasis(workflow, state, calendar), today));
}

/** The national stages in which some project is running: that of its first open stage. */
export function stagesInWork({ projects }: CityPlan): ReadonlySet<number> {
  const stages = projects.filter(isRunning).map(({ workflow, state }) => {
    const open = state.stages.findIndex(({ status }) => status === 'open');
    return workflow.definition.stages[open]!.nationalStage;
  });
  return new Set(stages);
}

/** The targets whose second event has happened, with the workflow that sets them. */
export function reachedTargets({ projects, calendar, today }: CityPlan): readonly (TargetUse & { readonly workflow: string })[] {
  return projects.flatMap(({ workflow, state }) =>
    workflow.definition.targets.flatMap(({ from, to, baselineDays, targetDays }) => {
      const toOn = targetEventOn(workflow, state, to, officeDay);
      if (toOn === null) return [];
      const fromOn = targetEventOn(workflow, state, from, officeDay);
      const ledgers = state.items.flatMap((item) => item.ledgers);
      return [{ workflow: workflow.definition.key, ...targetUse({ fromOn, toOn, baselineDays, targetDays, ledgers }, calendar, today) }];
    }),
  );
}

function isRunning({ state }: ProjectLife): boolean {
  return state.status === 'active';
}
