import type { CivilDate } from '../calendar/civil-date.js';
import type { CompiledWorkflow } from './compile.js';
import type { TargetEvent } from './definition.js';
import type { EventTime } from './event.js';
import type { ItemState, ProjectState } from './state.js';

/**
 * The day on which the event of a target took place, or null while it has not. Acceptances are first acceptances, of any
 * attempt; an approval is the one that stands.
 */
export function targetEventOn(
  workflow: CompiledWorkflow,
  state: ProjectState,
  target: TargetEvent,
  officeDay: EventTime['officeDay'],
): CivilDate | null {
  switch (target.event) {
    case 'first-accepted':
      return firstAcceptance(itemsOf(workflow, state, target.stage));
    case 'item.accepted':
      return firstAcceptance([state.items[workflow.indexOf.get(target.item)!]!]);
    case 'item.approved': {
      const item = state.items[workflow.indexOf.get(target.item)!]!;
      return item.status === 'approved' ? item.decidedOn : null;
    }
    case 'stage.ended': {
      const { endedAt } = state.stages[workflow.definition.stages.findIndex(({ key }) => key === target.stage)]!;
      return endedAt === null ? null : officeDay(endedAt);
    }
    case 'project.completed':
      return state.status === 'completed' ? officeDay(state.endedAt!) : null;
  }
}

function itemsOf(workflow: CompiledWorkflow, state: ProjectState, stage: string | null): readonly ItemState[] {
  if (stage === null) return state.items;
  const at = workflow.definition.stages.findIndex(({ key }) => key === stage);
  return state.items.filter((_, index) => workflow.items[index]!.stageIndex === at);
}

function firstAcceptance(items: readonly ItemState[]): CivilDate | null {
  let earliest: CivilDate | null = null;
  for (const { ledgers } of items) {
    for (const [first] of ledgers) if (first && (earliest === null || first.on < earliest)) earliest = first.on;
  }
  return earliest;
}
