import type { CivilDate } from '../calendar/civil-date.js';
import { runningSegments, type Segment } from '../clock/segments.js';
import type { CompiledWorkflow } from '../workflow/compile.js';
import { currentLedger, type ItemState } from '../workflow/state.js';
import { type ClosedSegment, unionOfSegments } from './union-of-segments.js';

/** The clocks of a stage's items together, kept so that a turn looks only at the items that it touches. */
export interface StageClocks {
  /** The days on which any of them ran before it stood still: segments in order that neither overlap nor touch. */
  readonly ran: readonly ClosedSegment[];
  /** The indexes of the items whose clocks run or pause now. */
  readonly open: readonly number[];
  readonly firstAcceptedOn: CivilDate | null;
}

/** Of every stage, from all the items as they stand. */
export function stageClocks(workflow: CompiledWorkflow, items: readonly ItemState[]): readonly StageClocks[] {
  return clocksAfter(workflow, workflow.definition.stages.map(() => NONE), items, [...items.keys()]);
}

/** As they are once these items have changed: a ledger only grows, so that what has run stays, and the others stay as they are. */
export function clocksAfter(
  workflow: CompiledWorkflow,
  before: readonly StageClocks[],
  items: readonly ItemState[],
  changed: readonly number[],
): readonly StageClocks[] {
  const clocks = [...before];
  for (const index of changed) {
    const { stageIndex } = workflow.items[index]!;
    clocks[stageIndex] = withItem(clocks[stageIndex]!, index, items[index]!);
  }
  return clocks;
}

/** The segments of the clocks that run now, which have no end. */
export function runningNow(items: readonly ItemState[], { open }: StageClocks): readonly Segment[] {
  return open.flatMap((index) => runningSegments(currentLedger(items[index]!)).filter(({ end }) => end === null));
}

const NONE: StageClocks = { ran: [], open: [], firstAcceptedOn: null };

function withItem({ ran, open, firstAcceptedOn }: StageClocks, index: number, item: ItemState): StageClocks {
  const ended = item.ledgers.flatMap((ledger) => runningSegments(ledger).filter(({ end }) => end !== null));
  const others = open.filter((other) => other !== index);
  return {
    ran: ended.length === 0 ? ran : unionOfSegments([ran, ended], ended[0]!.start),
    open: isOpen(item) ? [...others, index] : others,
    firstAcceptedOn: item.ledgers.reduce((first, [accepted]) => earlier(first, accepted?.on ?? null), firstAcceptedOn),
  };
}

function isOpen(item: ItemState): boolean {
  const last = currentLedger(item).at(-1);
  return last !== undefined && last.kind !== 'stopped';
}

/** The earlier of two days, either of which may not have come yet. */
export function earlier(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
