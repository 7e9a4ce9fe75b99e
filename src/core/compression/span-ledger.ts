import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { CompiledWorkflow } from '../workflow/compile.js';
import type { ProjectState } from '../workflow/state.js';
import { type DaysByCause, NO_DAYS, sumByCause } from './causes.js';
import { CoveredDays } from './covered-days.js';
import { criticalPath } from './critical-path.js';
import type { ItemJourney } from './item-journey.js';
import { itemDays, itemShare, type ItemDays, type ItemShare } from './item-share.js';
import type { MeasuredSpan } from './measured-span.js';
import { targetUse } from './target-use.js';
import { uncountedDays, type UncountedDays } from './uncounted-days.js';

/** A project with what has happened to each of its items. */
export interface TravelledProject {
  readonly workflow: CompiledWorkflow;
  readonly state: ProjectState;
  readonly journeys: readonly ItemJourney[];
}

/** The compression ledger of a span: what it might have taken, what it took, and where the difference comes from. */
export interface SpanLedger {
  readonly span: MeasuredSpan;
  /** As of a target: null while it is open, false as soon as more days are used than are promised. */
  readonly met: boolean | null;
  /** Statutory limits of the items that count, one after the other, those that turn out not to be needed included. */
  readonly statutoryDays: number;
  /** Promises with their extensions, of the same items. */
  readonly promisedDays: number;
  /** The longest chain of promises, without waived items. */
  readonly criticalDays: number;
  readonly criticalPath: readonly string[];
  readonly usedDays: number;
  /** Baseline less used days; null before the first event. */
  readonly savedDays: number | null;
  /** Adds up to the saved days, exactly; null before the first event. */
  readonly causes: DaysByCause | null;
  /** The items that count, and others that ran in the span, in the order of the workflow. */
  readonly items: readonly ItemShare[];
  readonly uncounted: UncountedDays;
}

/**
 * Reads the ledger of a span as of its `until`, by one calendar. The used days are those of the project's page.
 *
 * The causes lead from the baseline to the used days in the order of `CAUSES`: from the old figure to the statutory limits in a
 * row, from those to the promises, from those without waived items and with each item's own days to what the items ran one by
 * one, and from that, with parallel time counted once, to the used days. A day on which several items ran counts for the one
 * that began to run first, and is saved by the others; items that do not count stand last.
 */
export function spanLedger({ workflow, state, journeys }: TravelledProject, span: MeasuredSpan, calendar: WorkingCalendar): SpanLedger {
  const days = span.clocks.map((index) => itemDays(workflow.items[index]!, state.items[index]!, span.items.includes(index), span, calendar));
  const counting = days.filter(({ counts }) => counts);
  const needed = counting.filter(({ waived }) => !waived);
  const statutoryDays = sumOf(counting, 'statutoryDays');
  const longest = criticalPath(needed.map(({ index, key, promisedDays }) => ({ key, days: promisedDays, after: workflow.items[index]!.definition.after })));
  const free = new CoveredDays(span.fromOn ?? span.until, span.until, calendar);
  const shares = inOrderOfRunning(days).map((item) => itemShare(item, free));
  const use = targetUse({ ...span, toOn: span.until, ledgers: span.clocks.flatMap((index) => state.items[index]!.ledgers) }, calendar, span.until);
  return {
    span,
    met: span.fromOn === null ? null : use.usedDays > span.targetDays ? false : span.toOn === null ? null : true,
    statutoryDays,
    promisedDays: sumOf(counting, 'promisedDays'),
    criticalDays: longest.days,
    criticalPath: longest.path,
    usedDays: use.usedDays,
    savedDays: use.savedDays,
    causes: span.fromOn === null ? null : sumByCause([{ ...NO_DAYS, procedure: span.baselineDays - statutoryDays }, ...shares.map(({ causes }) => causes)]),
    items: shares.filter(({ counts, daysInSpan }) => counts || daysInSpan > 0).sort((a, b) => a.index - b.index),
    uncounted: uncountedDays(free, span.clocks.flatMap((index) => journeys[index]!.attempts)),
  };
}

function sumOf(items: readonly ItemDays[], days: 'statutoryDays' | 'promisedDays'): number {
  return items.reduce((sum, item) => sum + item[days], 0);
}

function inOrderOfRunning(items: readonly ItemDays[]): readonly ItemDays[] {
  const firstDay = ({ segments }: ItemDays) => segments[0]?.start ?? NEVER;
  return [...items].sort((a, b) => {
    if (a.counts !== b.counts) return a.counts ? -1 : 1;
    return firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : a.index - b.index;
  });
}

const NEVER = '9999';
