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
  const advance = projectStepper(definition, items);
  return {
    definition,
    items,
    indexOf,
    advance: (state, done, item) => advance(state, done, items[indexOf.get(item)!]!),
  };
}

function itemStepper(item: ItemDefinition): Pick<CompiledItem, 'step' | 'takes'> {
  const machine = itemMachine(item);
  const scope = inertScope(machine);
  const answers = new Map<string, Answer | null>();
  const taken = new Map<string, readonly ItemEventType[]>();
  const snapshotOf = ({ status, attempt, supplementRequested, extended, consentPresumed }: ItemState) =>
    machine.resolveState({ value: status, context: { attempt, supplementRequested, extended, consentPresumed } });
  const ask = (state: ItemState, type: ItemMachineEvent['type']): Answer | null => {
    const snapshot = snapshotOf(state);
    if (!snapshot.can({ type })) return null;
    const { value, context } = machine.transition(snapshot, { type }, scope);
    const { attempt, ...flags } = context;
    return { status: value as ItemStatus, ...flags, begins: attempt - state.attempt };
  };
  return {
    step(state, type) {
      const question = `${type} ${situationOf(state)}`;
      let answer = answers.get(question);
      if (answer === undefined) answers.set(question, (answer = ask(state, type)));
      if (!answer) return null;
      const { begins, ...step } = answer;
      return { ...step, attempt: state.attempt + begins };
    },
    takes(state) {
      const situation = situationOf(state);
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

/** What a machine says to an event in a situation. It only counts attempts, so that the answer is the same for every one of them. */
type Answer = Omit<ItemStep, 'attempt'> & { readonly begins: number };

/** Everything that an item's machine looks at: what it has been asked once it need not be asked again. */
function situationOf({ status, supplementRequested, extended, consentPresumed }: ItemState): string {
  return `${status} ${supplementRequested} ${extended} ${consentPresumed}`;
}

function projectStepper(definition: WorkflowDefinition, items: readonly CompiledItem[]): ProjectStepper {
  const machine = projectMachine(definition);
  const scope = inertScope(machine);
  const milestones = items.filter((item) => item.definition.milestone);
  const steps = new Map<string, ProjectStep>();
  const keysOf = (state: ProjectState, status: ItemStatus, except: CompiledItem) =>
    milestones.filter((item) => item !== except && state.items[item.index]!.status === status).map((item) => item.definition.key);
  const ask = (state: ProjectState, done: ItemDone, item: CompiledItem): ProjectStep => {
    const snapshot = machine.resolveState({
      value: { active: Object.fromEntries(definition.stages.map((stage, at) => [stage.key, state.stages[at]!.status])) },
      context: { approved: keysOf(state, 'approved', item), waived: keysOf(state, 'waived', item) },
    });
    const next = machine.transition(snapshot, { type: done, item: item.definition.key }, scope);
    if (next.value === 'completed') return { stages: definition.stages.map(() => 'ended'), completed: true };
    const active = (next.value as { active: Record<string, StageStatus> }).active;
    return { stages: definition.stages.map((stage) => active[stage.key]!), completed: false };
  };
  return (state, done, item) => {
    // Stages look at milestones only, and each at its own: a situation has been asked about before more often than not.
    if (!item.definition.milestone) return { stages: state.stages.map(({ status }) => status), completed: false };
    let question = `${done} ${item.index}`;
    for (const { status } of state.stages) question += ` ${status}`;
    for (const { stageIndex, index } of milestones) if (stageIndex === item.stageIndex) question += ` ${state.items[index]!.status}`;
    let step = steps.get(question);
    if (!step) steps.set(question, (step = ask(state, done, item)));
    return step;
  };
}

type ItemDone = 'item.approved' | 'item.waived';
type ProjectStepper = (state: ProjectState, done: ItemDone, item: CompiledItem) => ProjectStep;
