import type { Finding } from './check-finding.js';
import type { WorkflowDefinition } from './definition.js';
import { itemsBetween } from './plan-between.js';
import { planOf, type TargetPlan } from './plan.js';

/** Targets that measure nothing or cannot be met; to be asked only when keys and order are sound. */
export function checkTargets(definition: WorkflowDefinition): readonly Finding[] {
  const plans = planOf(definition).targets;
  return definition.targets.flatMap(({ from, to }, index) => {
    const path = `targets[${index}]`;
    if (itemsBetween(definition, from, to).length === 0) return [emptyTarget(path)];
    return [...overBaseline(path, plans[index]!), ...overTarget(path, plans[index]!)];
  });
}

function emptyTarget(path: string): Finding {
  return { path, reason: 'empty-target', message: 'No item lies between the two events of this target.', zh: '目标的起止事件之间没有任何事项。' };
}

function overBaseline(path: string, plan: TargetPlan): readonly Finding[] {
  if (plan.targetDays <= plan.baselineDays) return [];
  const message = `The target of ${plan.targetDays} days is over the baseline of ${plan.baselineDays}.`;
  return [{ path: `${path}.targetDays`, reason: 'target-over-baseline', message, zh: '目标时限超过改革前时限。' }];
}

function overTarget(path: string, plan: TargetPlan): readonly Finding[] {
  if (plan.criticalPathDays <= plan.targetDays) return [];
  return [
    {
      path: `${path}.targetDays`,
      reason: 'critical-path-over-target',
      message: `The promises take ${plan.criticalPathDays} working days along ${plan.criticalPath.join(' → ')}: over the target of ${plan.targetDays}.`,
      zh: `关键路径需${plan.criticalPathDays}个工作日，超过目标${plan.targetDays}个工作日。`,
    },
  ];
}
