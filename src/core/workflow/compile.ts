import type { ItemDefinition, WorkflowDefinition } from './definition.js';
import { ITEM_EVENT_TYPES, type ItemEventType } from './event.js';
import { inertScope } from './inert-scope.js';
import { itemMachine, type ItemContext, type ItemMachineEvent } from './item-machine.js';
import { projectMachine } from './project-machine.js';
import type { ItemState, ItemStatus, ProjectState, StageStatus } from './state.js';

/** An item with its place in the workflow, and its machine ready to be asked. */
export interface CompiledItem {
  readonly index: number;
  readonly stageIndex: number;
  readonly definition: ItemDefinition;
  readonly prerequisites: readonly number[];
  readonly successors: readonly number[];
  /** Where the event leads from here; null when the machine does not take it. */
  step(state: ItemState, type: ItemMachineEvent['type']): ItemStep | null;
  /** The events of persons that the machine takes from here, in the order of an item's life. */
  takes(state: ItemState): readonly ItemEventType[];
}

export type ItemStep = ItemContext & { readonly status: ItemStatus };

export interface CompiledWorkflow {
  readonly definition: WorkflowDefinition;
  readonly items: readonly CompiledItem[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** What the stages and the project come to once an item is approved or waived. `state` already counts that item as done. */
  advance(state: ProjectState, done: 'item.approved' | 'item.waived', item: string): ProjectStep;
}

export interface ProjectStep {
  readonly stages: readonly StageStatus[];
  readonly completed: boolean;
}

/** Builds the machines of a checked definition once; a compiled workflow is kept as long as the version is in use. */
export function compileWorkflow(definition: WorkflowDefinition): CompiledWorkflow {
  const placed = definition.stages.flatMap((stage, stageIndex) => stage.items.map((item) => ({ item, stageIndex })));
  const indexOf = new Map(placed.map(({ item }, index) => [item.key, index]));
  const items = placed.map(({ item, stageIndex }, index): CompiledItem => {
    const prerequisites = item.after.map((key) => indexOf.get(key)!);
    const successors = placed.flatMap((other, at) => (other.item.after.includes(item.key) ? [at] : []));
    return { index, stageIndex, definition: item, prerequisites, successors, ...itemStepper(item) };
  });
  return { definition, items, indexOf, advance: projectStepper(definition, items) };
}

function itemStepper(item: ItemDefinition): Pick<CompiledItem, 'step' | 'takes'> {
  const machine = itemMachine(item);
  const scope = inertScope(machine);
  const taken = new Map<string, readonly ItemEventType[]>();
  const snapshotOf = ({ status, attempt, supplementRequested, extended, consentPresumed }: ItemState) =>
    machine.resolveState({ value: status, context: { attempt, supplementRequested, extended, consentPresumed } });
  return {
    step(state, type) {
      const snapshot = snapshotOf(state);
      if (!snapshot.can({ type })) return null;
      const next = machine.transition(snapshot, { type }, scope);
      return { status: next.value as ItemStatus, ...next.context };
    },
    takes(state) {
      const situation = `${state.status} ${state.supplementRequested} ${state.extended}`;
      let types = taken.get(situation);
      if (!types) {
        const snapshot = snapshotOf(state);
        types = ITEM_EVENT_TYPES.filter((type) => snapshot.can({ type }));
        taken.set(situation, types);
      }
      return types;
    },
  };
}

function projectStepper(definition: WorkflowDefinition, items: readonly CompiledItem[]): CompiledWorkflow['advance'] {
  const machine = projectMachine(definition);
  const scope = inertScope(machine);
  const keysOf = (state: ProjectState, status: ItemStatus, except: string) =>
    items.flatMap(({ index, definition: { key } }) => (state.items[index]!.status === status && key !== except ? [key] : []));
  return (state, done, item) => {
    const snapshot = machine.resolveState({
      value: { active: Object.fromEntries(definition.stages.map((stage, at) => [stage.key, state.stages[at]!.status])) },
      context: { approved: keysOf(state, 'approved', item), waived: keysOf(state, 'waived', item) },
    });
    const next = machine.transition(snapshot, { type: done, item }, scope);
    if (next.value === 'completed') return { stages: definition.stages.map(() => 'ended'), completed: true };
    const active = (next.value as { active: Record<string, StageStatus> }).active;
    return { stages: definition.stages.map((stage) => active[stage.key]!), completed: false };
  };
}
