import { faultOfPlan } from './fault-of-plan.js';
import { planCity, type CityPlan, type Setting } from './plan-city.js';

const MOST_TRIES = 40;

/** The first story from this seed on in which there is everything to be seen, on whatever day it is told; or else the last one tried. */
export function stageCity(setting: Setting): CityPlan {
  for (let attempt = 0; ; attempt += 1) {
    const plan = planCity({ ...setting, seed: `${setting.seed}/${attempt}` });
    if (attempt === MOST_TRIES - 1 || faultOfPlan(plan) === null) return plan;
  }
}
