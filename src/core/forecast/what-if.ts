import type { CompiledWorkflow } from '../workflow/compile.js';
import { decide } from '../workflow/decide.js';
import type { PauseGround } from '../workflow/definition.js';
import type { EventTime, ItemEvent } from '../workflow/event.js';
import { nominalWorkingDays } from '../workflow/plan-days.js';
import type { Refusal } from '../workflow/refusal.js';
import type { ProjectState } from '../workflow/state.js';

export const CHANGE_KINDS = ['start', 'extend', 'pause', 'decide', 'waive'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something that might be done. */
export interface Change {
  readonly change: ChangeKind;
  readonly item: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Of an extension in the unit of the promise, of a pause in working days. */
  readonly days: number;
  /** Of a pause; without it the first of the item's lawful grounds. */
  readonly ground: PauseGround | null;
}

export type Supposed =
  | {
      readonly ok: true;
      readonly state: ProjectState;
      /** Working days by which extended items are supposed to take longer, by their index. */
      readonly delays: ReadonlyMap<number, number>;
    }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/**
 * The state that a project would be in after these changes, one after the other; each is judged as if it were reported at its
 * time. Of a change that is refused the position in the list and the refusal.
 */
export function suppose(workflow: CompiledWorkflow, before: ProjectState, changes: readonly Change[], officeDay: EventTime['officeDay']): Supposed {
  let state = before;
  const delays = new Map<number, number>();
  for (const [at, change] of changes.entries()) {
    const turn = decide(workflow, state, eventOf(workflow, change), { effectiveAt: change.at, recordedAt: change.at, officeDay });
    if (!turn.ok) return { ok: false, at, refusal: turn };
    state = turn.state;
    if (change.change === 'extend') {
      const index = workflow.indexOf.get(change.item)!;
      delays.set(index, nominalWorkingDays({ days: change.days, unit: workflow.items[index]!.definition.promised.unit }));
    }
  }
  return { ok: true, state, delays };
}

/** What is only supposed has no papers. */
const NO_PAPER = '—';

function eventOf(workflow: CompiledWorkflow, { change, item, days, ground }: Change): ItemEvent {
  const definition = workflow.items[workflow.indexOf.get(item) ?? -1]?.definition;
  switch (change) {
    case 'start':
      return { type: 'item.submitted', item };
    case 'extend':
      return { type: 'item.extended', item, days, reason: NO_PAPER };
    case 'pause':
      return { type: 'item.paused', item, ground: ground ?? definition?.pauseGrounds[0] ?? 'hearing', expectedDays: days, noticeNumber: NO_PAPER };
    case 'decide':
      return { type: 'item.approved', item, decisionNumber: NO_PAPER, ...(definition?.certificate && { certificateNumber: NO_PAPER }) };
    case 'waive':
      return { type: 'item.waived', item, reason: NO_PAPER };
  }
}
