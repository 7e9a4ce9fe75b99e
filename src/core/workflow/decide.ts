import type { CivilDate } from '../calendar/civil-date.js';
import { advanceAfter, readySuccessors, stopClocks } from './advance.js';
import type { CompiledItem, CompiledWorkflow, ItemStep } from './compile.js';
import { isItemEvent, type EventTime, type ItemEvent, type ProjectEvent, type ProjectTerminated, type SilenceEvent } from './event.js';
import { contentRefusal, latestEventOf, orderRefusal, wayIsOpen, whyNotTaken } from './legality.js';
import { ledgerEntryOf } from './ledger-entry.js';
import { invalid, unlawful, type Refusal } from './refusal.js';
import type { ItemState, ProjectState } from './state.js';
import type { Fact, Turn } from './turn.js';

/**
 * Judges an event against the state of its project: either the turn that it makes, or the refusal with its reason.
 * Pure: nothing is read but the arguments, and `state` is left as it is. Whether the person may do it is judged elsewhere.
 */
export function decide(workflow: CompiledWorkflow, state: ProjectState, event: ProjectEvent, time: EventTime): Turn | Refusal {
  if (time.effectiveAt > time.recordedAt) return invalid('effective-in-future', 'effectiveAt');
  if (time.effectiveAt < EARLIEST) return invalid('effective-too-early', 'effectiveAt');
  if (!isItemEvent(event)) return decideTermination(state, event, time);
  const index = workflow.indexOf.get(event.item);
  if (index === undefined) return invalid('unknown-item', 'item', { item: event.item });
  if (state.status !== 'active') return unlawful('project-not-active', null, { status: state.status });
  const item = workflow.items[index]!;
  const step = item.step(state.items[index]!, event.type);
  if (!step || (event.type === 'item.submitted' && !wayIsOpen(state, item))) return whyNotTaken(workflow, state, item, event.type);
  return (
    contentRefusal(item, event) ?? orderRefusal(item, state, event, time.effectiveAt) ?? itemTurn(workflow, state, item, step, event, time)
  );
}

/** 2000-01-01T00:00:00Z: calendars reach further back, projects do not. */
export const EARLIEST = 946_684_800_000;

function itemTurn(
  workflow: CompiledWorkflow,
  state: ProjectState,
  item: CompiledItem,
  step: ItemStep,
  event: ItemEvent | SilenceEvent,
  time: EventTime,
): Turn {
  const on = time.officeDay(time.effectiveAt);
  const entry = ledgerEntryOf(event, state.items[item.index]!, time);
  const previous = state.items[item.index]!;
  const next: ItemState = {
    ...previous,
    ...step,
    ...datesAfter(event, previous, on),
    lastEventAt: time.effectiveAt,
    ledgers: entry ? withEntry(previous, step.attempt, entry) : previous.ledgers,
  };
  const turn: Turn = {
    ok: true,
    state: { ...state, items: state.items.with(item.index, next) },
    facts: [factOf(event, step.attempt, time.effectiveAt)],
    ledger: entry ? [{ item: item.index, attempt: step.attempt, entry }] : [],
    changed: [item.index],
  };
  switch (event.type) {
    case 'item.approved':
    case 'item.waived':
      return advanceAfter(workflow, turn, event, time);
    case 'item.consent-presumed':
      return readySuccessors(workflow, turn, item.index);
    default:
      return turn;
  }
}

function withEntry(item: ItemState, attempt: number, entry: NonNullable<ReturnType<typeof ledgerEntryOf>>): ItemState['ledgers'] {
  // Attempts that were declined before acceptance have an empty ledger, so that the attempt stays the index.
  const ledgers = Array.from({ length: Math.max(attempt, item.ledgers.length) }, (_, at) => item.ledgers[at] ?? []);
  ledgers[attempt - 1] = [...ledgers[attempt - 1]!, entry];
  return ledgers;
}

function datesAfter(event: ItemEvent | SilenceEvent, item: ItemState, on: CivilDate): Partial<ItemState> {
  switch (event.type) {
    case 'item.submitted':
      return { submittedOn: on, acceptancePeriodFrom: on, acceptedOn: null, decidedOn: null };
    case 'item.supplemented':
      return { acceptancePeriodFrom: on };
    case 'item.accepted':
      return { acceptedOn: on };
    case 'item.deemed-accepted':
      return { acceptedOn: item.acceptancePeriodFrom };
    case 'item.declined':
    case 'item.approved':
    case 'item.refused':
      return { decidedOn: on };
    default:
      return {};
  }
}

function decideTermination(state: ProjectState, event: ProjectTerminated, time: EventTime): Turn | Refusal {
  if (state.status !== 'active') return unlawful('project-not-active', null, { status: state.status });
  const previous = Math.max(latestEventOf(state.items) ?? -Infinity, time.registeredAt ?? -Infinity);
  if (time.effectiveAt < previous) {
    return unlawful('effective-before-previous-event', 'effectiveAt', { previousAt: previous });
  }
  const turn: Turn = {
    ok: true,
    state: { ...state, status: 'terminated', endedAt: time.effectiveAt },
    facts: [factOf(event, null, time.effectiveAt)],
    ledger: [],
    changed: [],
  };
  return stopClocks(turn, time.effectiveAt, time);
}

function factOf(event: ProjectEvent, attempt: number | null, effectiveAt: number): Fact {
  const { type, ...rest } = event;
  const { item = null, ...data } = rest as { item?: string } & Record<string, unknown>;
  return { type, item, stage: null, attempt, effectiveAt, data };
}
