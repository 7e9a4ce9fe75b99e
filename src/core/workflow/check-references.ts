import type { Finding } from './check-finding.js';
import type { TargetEvent, WorkflowDefinition } from './definition.js';
import { networkOf, placedItems, type Network } from './plan-network.js';

/** Keys that name nothing: of items, of stages and of departments. */
export function checkReferences(definition: WorkflowDefinition, departments: ReadonlySet<string>): readonly Finding[] {
  const network = networkOf(definition);
  return [...unknownItems(definition, network), ...unknownTargetEvents(definition, network), ...unknownDepartments(definition, departments)];
}

function unknownItems(definition: WorkflowDefinition, network: Network): readonly Finding[] {
  return placedItems(definition).flatMap(({ item, path }) =>
    (['after', 'advisedAfter'] as const).flatMap((edge) =>
      item[edge].flatMap((key, index) => (network.has(key) ? [] : [unknown('item', '事项', key, `${path}.${edge}[${index}]`)])),
    ),
  );
}

function unknownTargetEvents(definition: WorkflowDefinition, network: Network): readonly Finding[] {
  const stages = new Set(definition.stages.map(({ key }) => key));
  const inEvent = (event: TargetEvent, path: string): readonly Finding[] => {
    if ('item' in event && !network.has(event.item)) return [unknown('item', '事项', event.item, `${path}.item`)];
    if ('stage' in event && event.stage !== null && !stages.has(event.stage)) return [unknown('stage', '阶段', event.stage, `${path}.stage`)];
    return [];
  };
  return definition.targets.flatMap(({ from, to }, index) => [...inEvent(from, `targets[${index}].from`), ...inEvent(to, `targets[${index}].to`)]);
}

function unknownDepartments(definition: WorkflowDefinition, departments: ReadonlySet<string>): readonly Finding[] {
  const named = [
    ...definition.stages.map((stage, index) => ({ key: stage.leadDepartment, path: `stages[${index}].leadDepartment` })),
    ...placedItems(definition).map(({ item, path }) => ({ key: item.department, path: `${path}.department` })),
  ];
  return named.flatMap(({ key, path }) => (departments.has(key) ? [] : [unknown('department', '部门', key, path)]));
}

function unknown(kind: string, kindZh: string, key: string, path: string): Finding {
  return { path, reason: `unknown-${kind}`, message: `There is no ${kind} "${key}".`, zh: `没有标识为“${key}”的${kindZh}。` };
}
