import { civilDateOf, dayNumberOf, type CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { targetUse } from '../compression/target-use.js';
import type { CompiledWorkflow } from './compile.js';
import { initialState } from './initial-state.js';
import type { Outlook } from './outlook.js';
import type { ItemState, ProjectState } from './state.js';
import { targetEventOn } from './target-event.js';

export interface PlannedTarget {
  readonly key: string;
  readonly fromOn: CivilDate;
  readonly toOn: CivilDate;
  /** The day on which the target's working days would be used up if a clock ran on every one of them. */
  readonly dueOn: CivilDate;
  /** Working days that it takes, parallel time counted once. */
  readonly workingDays: number;
  readonly keeps: boolean;
}

/** What a workflow's targets come to if a new project goes as its outlook says; without those of which an event never comes. */
export function plannedTargets(workflow: CompiledWorkflow, outlook: Outlook, calendar: WorkingCalendar): readonly PlannedTarget[] {
  const state = playedOut(workflow, outlook);
  const ledgers = state.items.flatMap((item) => item.ledgers);
  return workflow.definition.targets.flatMap(({ key, from, to, baselineDays, targetDays }) => {
    const fromOn = targetEventOn(workflow, state, from, civilDateOf);
    const toOn = targetEventOn(workflow, state, to, civilDateOf);
    if (fromOn === null || toOn === null) return [];
    const { usedDays } = targetUse({ fromOn, toOn, baselineDays, targetDays, ledgers }, calendar, toOn);
    return [{ key, fromOn, toOn, dueOn: calendar.addWorkingDays(fromOn, targetDays), workingDays: usedDays, keeps: usedDays <= targetDays }];
  });
}

/** A new project after everything has gone as planned. The number of a day stands for an instant of it. */
function playedOut(workflow: CompiledWorkflow, { items, stages, finishOn }: Outlook): ProjectState {
  const start = initialState(workflow);
  return {
    status: 'completed',
    endedAt: dayNumberOf(finishOn!),
    items: start.items.map((item, index): ItemState => {
      const { startOn, finishOn } = items[index]!;
      const ledger = [{ kind: 'accepted', on: startOn }, { kind: 'stopped', on: finishOn }] as const;
      return { ...item, status: 'approved', attempt: 1, lastEventAt: dayNumberOf(finishOn), submittedOn: startOn, acceptedOn: startOn, decidedOn: finishOn, ledgers: [ledger] };
    }),
    stages: stages.map((stage) => ({ status: 'ended', endedAt: dayNumberOf(stage!.finishOn) })),
  };
}
