import { criticalPath } from '../compression/critical-path.js';
import type { TargetDefinition, WorkflowDefinition } from './definition.js';
import { itemsBetween } from './plan-between.js';
import { nominalWorkingDays } from './plan-days.js';

/** What a definition adds up to before any project runs by it. */
export interface WorkflowPlan {
  readonly stages: number;
  readonly items: number;
  readonly targets: readonly TargetPlan[];
}

/** All days are nominal working days. */
export interface TargetPlan {
  readonly key: string;
  /** Statutory limits of the unconditional items between the two events, one after the other: the old procedure. */
  readonly serialStatutoryDays: number;
  /** Promised limits of the same items, one after the other. */
  readonly serialPromisedDays: number;
  /** The longest chain of promises between the two events, conditional items included: the least time if each takes all of its promise. */
  readonly criticalPathDays: number;
  /** Keys of the items along which it runs. */
  readonly criticalPath: readonly string[];
  readonly baselineDays: number;
  readonly targetDays: number;
}

/**
 * Adds up a definition, target by target; `itemsBetween` says which items a target measures.
 * Throws Error if the hard edges form a cycle, which `checkDefinition` refuses.
 */
export function planOf(definition: WorkflowDefinition): WorkflowPlan {
  return {
    stages: definition.stages.length,
    items: definition.stages.reduce((sum, stage) => sum + stage.items.length, 0),
    targets: definition.targets.map((target) => targetPlan(definition, target)),
  };
}

function targetPlan(definition: WorkflowDefinition, target: TargetDefinition): TargetPlan {
  const items = itemsBetween(definition, target.from, target.to).map(({ item }) => item);
  const always = items.filter((item) => item.when === null);
  const longest = criticalPath(items.map(({ key, promised, after }) => ({ key, days: nominalWorkingDays(promised), after })));
  return {
    key: target.key,
    serialStatutoryDays: sum(always.map((item) => nominalWorkingDays(item.statutory))),
    serialPromisedDays: sum(always.map((item) => nominalWorkingDays(item.promised))),
    criticalPathDays: longest.days,
    criticalPath: longest.path,
    baselineDays: target.baselineDays,
    targetDays: target.targetDays,
  };
}

function sum(days: readonly number[]): number {
  return days.reduce((total, each) => total + each, 0);
}
