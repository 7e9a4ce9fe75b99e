import type { CompiledWorkflow } from '../workflow/compile.js';
import type { TargetEvent, Titles } from '../workflow/definition.js';
import type { EventTime } from '../workflow/event.js';
import type { ProjectState } from '../workflow/state.js';
import { targetEventOn } from '../workflow/target-event.js';

/** Something that a running project is on its way to. */
export interface Goal {
  readonly kind: 'project' | 'target' | 'stage';
  /** Of the target or stage; of the project its workflow's. */
  readonly key: string;
  readonly title: Titles;
  readonly event: TargetEvent;
}

/** The completion of the project, then the targets and stages that have not ended, in the order of the definition. */
export function openGoals(workflow: CompiledWorkflow, state: ProjectState, officeDay: EventTime['officeDay']): readonly Goal[] {
  const { definition } = workflow;
  const targets = definition.targets.filter(({ to }) => targetEventOn(workflow, state, to, officeDay) === null);
  const stages = definition.stages.filter((_, at) => state.stages[at]!.status === 'open');
  return [
    { kind: 'project', key: definition.key, title: definition.title, event: { event: 'project.completed' } },
    ...targets.map(({ key, title, to }): Goal => ({ kind: 'target', key, title, event: to })),
    ...stages.map(({ key, title }): Goal => ({ kind: 'stage', key, title, event: { event: 'stage.ended', stage: key } })),
  ];
}

/** When items are accepted and done, by their index: working days from today on. */
export interface ItemTimes {
  readonly acceptedIn: ArrayLike<number>;
  readonly doneIn: ArrayLike<number>;
  /** Whether it is done by being waived. */
  readonly waived: ArrayLike<unknown>;
}

/** A step of an item that a goal waits for. */
export interface GoalEnd {
  readonly index: number;
  readonly step: 'accepted' | 'done';
}

/** The steps that all have to be taken for the goal to be reached: of those of which one is enough the earliest. */
export function goalEnds(workflow: CompiledWorkflow, event: TargetEvent, times: ItemTimes): readonly GoalEnd[] {
  switch (event.event) {
    case 'item.approved':
      return [{ index: workflow.indexOf.get(event.item)!, step: 'done' }];
    case 'item.accepted':
      return [{ index: workflow.indexOf.get(event.item)!, step: 'accepted' }];
    case 'first-accepted': {
      const own = workflow.items.filter(({ stageIndex }) => event.stage === null || workflow.definition.stages[stageIndex]!.key === event.stage);
      return earliest(own.map(({ index }): GoalEnd => ({ index, step: 'accepted' })), times);
    }
    case 'stage.ended':
      return milestones(workflow, workflow.definition.stages.findIndex(({ key }) => key === event.stage), times);
    case 'project.completed':
      return workflow.definition.stages.flatMap((_, at) => milestones(workflow, at, times));
  }
}

/** When the goal is reached, in working days from today. */
export function reachedIn(ends: readonly GoalEnd[], times: ItemTimes): number {
  let latest = 0;
  for (const end of ends) latest = Math.max(latest, takenIn(end, times));
  return latest;
}

/** `reachedIn` of a goal's ends, made ready to be asked again and again. */
export function goalReach(workflow: CompiledWorkflow, event: TargetEvent): (times: ItemTimes) => number {
  if (event.event === 'project.completed') return latestOf(workflow.definition.stages.map((_, at) => stageReach(workflow, at)));
  if (event.event === 'stage.ended') return stageReach(workflow, workflow.definition.stages.findIndex(({ key }) => key === event.stage));
  return (times) => reachedIn(goalEnds(workflow, event, times), times);
}

function stageReach({ items, definition }: CompiledWorkflow, stageIndex: number): (times: ItemTimes) => number {
  const own = items.filter((item) => item.stageIndex === stageIndex && item.definition.milestone).map(({ index }) => index);
  const latest = latestOf(own.map((index) => ({ doneIn }: ItemTimes) => doneIn[index]!));
  if (definition.stages[stageIndex]!.milestoneRule === 'all') return latest;
  return (times) => {
    let first = Infinity;
    for (const index of own) if (!times.waived[index]) first = Math.min(first, times.doneIn[index]!);
    return first === Infinity ? latest(times) : Math.max(0, first);
  };
}

function latestOf(reaches: readonly ((times: ItemTimes) => number)[]): (times: ItemTimes) => number {
  return (times) => {
    let latest = 0;
    for (const reach of reaches) latest = Math.max(latest, reach(times));
    return latest;
  };
}

function milestones({ items, definition }: CompiledWorkflow, stageIndex: number, times: ItemTimes): readonly GoalEnd[] {
  const all = items.filter((item) => item.stageIndex === stageIndex && item.definition.milestone).map(({ index }): GoalEnd => ({ index, step: 'done' }));
  if (definition.stages[stageIndex]!.milestoneRule === 'all') return all;
  const needed = all.filter(({ index }) => !times.waived[index]);
  return needed.length === 0 ? all : earliest(needed, times);
}

function earliest(ends: readonly GoalEnd[], times: ItemTimes): readonly GoalEnd[] {
  let first: GoalEnd | null = null;
  for (const end of ends) if (first === null || takenIn(end, times) < takenIn(first, times)) first = end;
  return first === null ? [] : [first];
}

export function takenIn({ index, step }: GoalEnd, { acceptedIn, doneIn }: ItemTimes): number {
  return (step === 'done' ? doneIn : acceptedIn)[index]!;
}
