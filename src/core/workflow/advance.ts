import type { CompiledWorkflow, ProjectStep } from './compile.js';
import type { EventTime, ItemEvent } from './event.js';
import { wayIsOpen } from './legality.js';
import { clockIsOpen, stopped } from './ledger-entry.js';
import { isDone, type ItemState, type ProjectState, type StageState } from './state.js';
import type { Fact, Turn } from './turn.js';

type ItemDone = Extract<ItemEvent, { type: 'item.approved' | 'item.waived' }>;

/** What follows when an item is done: its successors become ready, stages end, the project completes. */
export function advanceAfter(workflow: CompiledWorkflow, turn: Turn, event: ItemDone, time: EventTime): Turn {
  const readied = readySuccessors(workflow, turn, workflow.indexOf.get(event.item)!);
  const step = workflow.advance(readied.state, event.type, event.item);
  return endStages(workflow, readied, step, time);
}

/** The items after this one become ready where nothing else stands before them. */
export function readySuccessors(workflow: CompiledWorkflow, turn: Turn, done: number): Turn {
  let items = turn.state.items;
  const changed = [...turn.changed];
  for (const at of workflow.items[done]!.successors) {
    const successor = workflow.items[at]!;
    if (items[at]!.status !== 'waiting' || !wayIsOpen({ ...turn.state, items }, successor)) continue;
    const step = successor.step(items[at]!, 'prerequisites.done');
    if (!step) continue;
    items = items.with(at, { ...items[at]!, ...step });
    changed.push(at);
  }
  return { ...turn, changed, state: { ...turn.state, items } };
}

function endStages(workflow: CompiledWorkflow, turn: Turn, step: ProjectStep, time: EventTime): Turn {
  const facts: Fact[] = [...turn.facts];
  const stages = turn.state.stages.map((stage, at): StageState => {
    if (stage.status === 'ended' || step.stages[at] !== 'ended') return stage;
    const endedAt = milestonesDoneAt(workflow, turn.state, at);
    facts.push({ ...CONSEQUENCE, type: 'stage.ended', stage: workflow.definition.stages[at]!.key, effectiveAt: endedAt });
    return { status: 'ended', endedAt };
  });
  if (!step.completed) return { ...turn, facts, state: { ...turn.state, stages } };
  const endedAt = Math.max(...stages.map((stage) => stage.endedAt!));
  facts.push({ ...CONSEQUENCE, type: 'project.completed', effectiveAt: endedAt });
  const state: ProjectState = { ...turn.state, stages, status: 'completed', endedAt };
  return stopClocks({ ...turn, facts, state }, endedAt, time);
}

const CONSEQUENCE = { item: null, stage: null, attempt: null, data: {} } as const;

/** Events may be recorded out of order (补录): a stage ended when its last milestone took effect, not when it was typed in. */
function milestonesDoneAt(workflow: CompiledWorkflow, state: ProjectState, stageIndex: number): number {
  const milestones = workflow.items
    .filter((item) => item.stageIndex === stageIndex && item.definition.milestone)
    .map((item) => state.items[item.index]!);
  const approved = milestones.filter((item) => item.status === 'approved');
  const any = workflow.definition.stages[stageIndex]!.milestoneRule === 'any' && approved.length > 0;
  const times = (any ? approved : milestones.filter(isDone)).map((item) => item.lastEventAt!);
  return any ? Math.min(...times) : Math.max(...times);
}

/** No clock runs on after its project has ended: those still open stop that day, or on the day of their own last event. */
export function stopClocks(turn: Turn, endedAt: number, time: EventTime): Turn {
  const ledger = [...turn.ledger];
  const changed = new Set(turn.changed);
  const items = turn.state.items.map((item, at): ItemState => {
    if (!clockIsOpen(item)) return item;
    const entry = stopped(time.officeDay(Math.max(endedAt, item.lastEventAt!)), time);
    ledger.push({ item: at, attempt: item.attempt, entry });
    changed.add(at);
    return { ...item, ledgers: item.ledgers.with(item.attempt - 1, [...item.ledgers[item.attempt - 1]!, entry]) };
  });
  return { ...turn, ledger, changed: [...changed], state: { ...turn.state, items } };
}
