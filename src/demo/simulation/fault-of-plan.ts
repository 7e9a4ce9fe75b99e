import type { Light } from '../../core/clock/light.js';
import { EVENT_TYPES } from '../../core/workflow/event.js';
import { reachedTargets, runningLights, stagesInWork } from './outcomes.js';
import type { CityPlan } from './plan-city.js';

/** What a city that is worth showing has, and this one has not; null when nothing is amiss. */
export function faultOfPlan(plan: CityPlan): string | null {
  return eventFault(plan) ?? statusFault(plan) ?? lightFault(plan) ?? stageFault(plan) ?? targetFault(plan);
}

function eventFault({ actions }: CityPlan): string | null {
  const types = new Set(actions.map((action) => (action.kind === 'report' ? action.event.type : null)));
  const missing = EVENT_TYPES.find((type) => !types.has(type));
  return missing === undefined ? null : `there is no ${missing}`;
}

/** About a third is completed, a few are terminated. */
function statusFault({ projects }: CityPlan): string | null {
  const count = (status: string) => projects.filter(({ state }) => state.status === status).length / projects.length;
  const [completed, terminated] = [count('completed'), count('terminated')];
  if (completed < 0.25 || completed > 0.42) return `the completed share is ${completed}`;
  return terminated < 0.03 || terminated > 0.12 ? `the terminated share is ${terminated}` : null;
}

const FEWEST: Readonly<Record<Light, number>> = { red: 2, yellow: 2, green: 3, blue: 1, grey: 3 };
const MOST_RED_SHARE = 0.25;

function lightFault(plan: CityPlan): string | null {
  const lights = runningLights(plan);
  const count = (light: Light) => lights.filter((other) => other === light).length;
  const rare = (Object.keys(FEWEST) as Light[]).find((light) => count(light) < FEWEST[light]);
  if (rare !== undefined) return `only ${count(rare)} projects are ${rare}`;
  return count('red') > lights.length * MOST_RED_SHARE ? `${count('red')} projects are red` : null;
}

function stageFault(plan: CityPlan): string | null {
  const stages = stagesInWork(plan);
  const idle = [1, 2, 3, 4].find((stage) => !stages.has(stage));
  return idle === undefined ? null : `no project is in stage ${idle}`;
}

/** Every workflow has something to tell; most targets are met, and the days are compressed by 60 to 80 %. */
function targetFault(plan: CityPlan): string | null {
  const targets = reachedTargets(plan);
  const never = plan.projects.map(({ workflow }) => workflow.definition.key).find((key) => targets.every(({ workflow }) => workflow !== key));
  if (never !== undefined) return `${never} has reached no target`;
  const met = targets.filter((target) => target.met).length / targets.length;
  const compression = targets.reduce((sum, target) => sum + (target.compression ?? 0), 0) / targets.length;
  if (met < 0.65 || met > 0.92) return `the share of targets met is ${met.toFixed(2)}`;
  return compression < 0.6 || compression > 0.8 ? `the compression is ${compression.toFixed(2)}` : null;
}
