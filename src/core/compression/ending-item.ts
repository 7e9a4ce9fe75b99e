import type { CompiledWorkflow } from '../workflow/compile.js';
import type { TargetEvent } from '../workflow/definition.js';
import type { ProjectState } from '../workflow/state.js';

/** The index of the item whose step an event was; null while it has not happened. */
export function endingItem(workflow: CompiledWorkflow, state: ProjectState, event: TargetEvent): number | null {
  switch (event.event) {
    case 'first-accepted':
      return firstAccepted(workflow, state, event.stage);
    case 'item.accepted':
    case 'item.approved':
      return workflow.indexOf.get(event.item)!;
    case 'stage.ended':
      return lastMilestone(workflow, state, workflow.definition.stages.findIndex(({ key }) => key === event.stage));
    case 'project.completed': {
      const ends = state.stages.map(({ endedAt }) => endedAt ?? -Infinity);
      return lastMilestone(workflow, state, ends.indexOf(Math.max(...ends)));
    }
  }
}

/** The milestone whose end was that of its stage. */
function lastMilestone(workflow: CompiledWorkflow, state: ProjectState, stageIndex: number): number | null {
  const { endedAt } = state.stages[stageIndex]!;
  if (endedAt === null) return null;
  const milestone = workflow.items.find(({ index, stageIndex: of, definition }) => of === stageIndex && definition.milestone && state.items[index]!.lastEventAt === endedAt);
  return milestone?.index ?? null;
}

function firstAccepted(workflow: CompiledWorkflow, state: ProjectState, stage: string | null): number | null {
  let first: { readonly index: number; readonly on: string } | null = null;
  for (const { index, stageIndex } of workflow.items) {
    if (stage !== null && workflow.definition.stages[stageIndex]!.key !== stage) continue;
    for (const [accepted] of state.items[index]!.ledgers) {
      if (accepted && (first === null || accepted.on < first.on)) first = { index, on: accepted.on };
    }
  }
  return first?.index ?? null;
}
