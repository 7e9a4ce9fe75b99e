import type { StageDefinition, TargetEvent, WorkflowDefinition } from './definition.js';
import { networkOf, prerequisites, withPrerequisites, type Network, type NetworkItem } from './plan-network.js';

/**
 * The items that lie between two events: those needed for the second and not certainly finished by the first.
 *
 * Needed for `item.approved` is the item with all its hard prerequisites; for `item.accepted` only these; for `stage.ended` every
 * item of the stage with their prerequisites; for `project.completed` every item of the stages that have a clock (all but
 * national stage 5, 并行推进) with their prerequisites, so that an item of a stage 5 counts only where a counted one waits for it.
 * `first-accepted` needs nothing, so nothing lies before it.
 *
 * Certainly finished by `item.approved` is the item with its prerequisites; by `item.accepted` only these; by the first acceptance
 * in a stage what every item of the stage must wait for; by `stage.ended` the milestones with their prerequisites (of an `any`
 * stage what all of them share); by `project.completed` everything; by the first acceptance in the project nothing.
 */
export function itemsBetween(definition: WorkflowDefinition, from: TargetEvent, to: TargetEvent): readonly NetworkItem[] {
  const network = networkOf(definition);
  const finished = finishedBy(definition, network, from);
  const needed = neededFor(definition, network, to);
  return [...network.values()].filter(({ item }) => needed.has(item.key) && !finished.has(item.key));
}

function neededFor(definition: WorkflowDefinition, network: Network, to: TargetEvent): ReadonlySet<string> {
  switch (to.event) {
    case 'first-accepted':
      return new Set();
    case 'item.accepted':
      return prerequisites(network, to.item);
    case 'item.approved':
      return withPrerequisites(network, [to.item]);
    case 'stage.ended':
      return withPrerequisites(network, keysOf(stageOf(definition, to.stage)));
    case 'project.completed':
      return withPrerequisites(network, definition.stages.filter(hasClock).flatMap(keysOf));
  }
}

function finishedBy(definition: WorkflowDefinition, network: Network, from: TargetEvent): ReadonlySet<string> {
  switch (from.event) {
    case 'first-accepted':
      return shared(from.stage === null ? [] : keysOf(stageOf(definition, from.stage)).map((key) => prerequisites(network, key)));
    case 'item.accepted':
      return prerequisites(network, from.item);
    case 'item.approved':
      return withPrerequisites(network, [from.item]);
    case 'stage.ended':
      return finishedWith(network, stageOf(definition, from.stage));
    case 'project.completed':
      return new Set(network.keys());
  }
}

function finishedWith(network: Network, stage: StageDefinition | undefined): ReadonlySet<string> {
  const milestones = (stage?.items ?? []).filter((item) => item.milestone).map((item) => item.key);
  if (stage?.milestoneRule === 'any') return shared(milestones.map((key) => withPrerequisites(network, [key])));
  return withPrerequisites(network, milestones);
}

/** What all the sets have in common. */
function shared(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return sets.length === 0 ? new Set() : sets.reduce((common, set) => new Set([...common].filter((key) => set.has(key))));
}

function stageOf(definition: WorkflowDefinition, key: string): StageDefinition | undefined {
  return definition.stages.find((stage) => stage.key === key);
}

function keysOf(stage: StageDefinition | undefined): readonly string[] {
  return (stage?.items ?? []).map((item) => item.key);
}

function hasClock(stage: StageDefinition): boolean {
  return stage.nationalStage !== 5;
}
