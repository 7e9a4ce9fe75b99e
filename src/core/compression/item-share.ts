import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { extendedDays } from '../clock/extended-days.js';
import type { ClockLedger } from '../clock/ledger.js';
import { type RunningSegment, runningSegments } from '../clock/segments.js';
import type { CompiledItem } from '../workflow/compile.js';
import { nominalWorkingDays } from '../workflow/plan-days.js';
import { currentLedger, type ItemState, type ItemStatus } from '../workflow/state.js';
import { type DaysByCause, NO_DAYS } from './causes.js';
import type { CoveredDays } from './covered-days.js';
import type { MeasuredSpan } from './measured-span.js';

/** What an item has to do with a span: its limits and days, all in nominal working days, and its part of each cause. */
export interface ItemShare {
  readonly index: number;
  readonly key: string;
  /** Whether it lies between the two events of the span; another item only counts where it ran alone. */
  readonly counts: boolean;
  readonly status: ItemStatus;
  readonly attempts: number;
  /** Of the running attempt, as on the item's page. */
  readonly acceptedOn: CivilDate | null;
  readonly decidedOn: CivilDate | null;
  readonly statutoryDays: number;
  /** Promise and extensions. */
  readonly promisedDays: number;
  readonly extendedDays: number;
  /** Working days that the attempt that counts has run, up to the end of the span. */
  readonly usedDays: number;
  /** The same of attempts that were refused or withdrawn. */
  readonly failedDays: number;
  /** Of all these days, those after the first event of the span. */
  readonly daysInSpan: number;
  readonly earlyDays: number;
  readonly lateDays: number;
  /** Adds up to statutory days less the item's part of the used days. */
  readonly causes: DaysByCause;
}

/** An item's limits and days, before parallel time is told from that of the others. */
export type ItemDays = Omit<ItemShare, 'causes'> & { readonly segments: readonly RunningSegment[]; readonly waived: boolean };

export function itemDays({ index, definition }: CompiledItem, item: ItemState, counts: boolean, span: MeasuredSpan, calendar: WorkingCalendar): ItemDays {
  const failed = FAILED.has(item.status) ? item.ledgers : item.ledgers.slice(0, Math.max(0, item.attempt - 1));
  const counting = FAILED.has(item.status) ? [] : currentLedger(item);
  const extended = extendedDays(counting);
  const promisedDays = nominalWorkingDays({ days: definition.promised.days + extended, unit: definition.promised.unit });
  const usedDays = daysUpTo(counting, span.until, calendar);
  const segments = item.ledgers.flatMap(runningSegments);
  const approved = item.status === 'approved' && item.decidedOn! <= span.until;
  return {
    index,
    key: definition.key,
    counts,
    status: item.status,
    attempts: item.attempt,
    acceptedOn: item.acceptedOn,
    decidedOn: item.decidedOn,
    statutoryDays: nominalWorkingDays(definition.statutory),
    promisedDays,
    extendedDays: promisedDays - nominalWorkingDays(definition.promised),
    usedDays,
    failedDays: failed.reduce((sum, ledger) => sum + daysUpTo(ledger, span.until, calendar), 0),
    daysInSpan: span.fromOn === null ? 0 : segments.reduce((sum, segment) => sum + daysIn(segment, span.fromOn!, span.until, calendar), 0),
    earlyDays: approved ? Math.max(0, promisedDays - usedDays) : 0,
    lateDays: Math.max(0, usedDays - promisedDays),
    segments,
    waived: item.status === 'waived',
  };
}

const FAILED: ReadonlySet<ItemStatus> = new Set(['refused', 'declined', 'withdrawn']);

/** Takes the item's days from those of the span that are still free: what is not free any more ran side by side with others. */
export function itemShare({ segments, waived, ...days }: ItemDays, free: CoveredDays): ItemShare {
  const alone = free.take(segments);
  if (!days.counts) return { ...days, causes: { ...NO_DAYS, outside: 0 - alone } };
  const { statutoryDays, promisedDays, usedDays, failedDays, daysInSpan, earlyDays, lateDays } = days;
  const unused = Math.max(0, promisedDays - usedDays) - earlyDays;
  return {
    ...days,
    causes: {
      ...NO_DAYS,
      'shorter-promises': statutoryDays - promisedDays,
      waived: waived ? unused : 0,
      'side-by-side': daysInSpan - alone,
      early: earlyDays,
      late: 0 - lateDays,
      'failed-attempts': 0 - failedDays,
      open: waived ? 0 : unused,
      outside: usedDays + failedDays - daysInSpan,
    },
  };
}

function daysUpTo(ledger: ClockLedger, until: CivilDate, calendar: WorkingCalendar): number {
  return runningSegments(ledger).reduce((sum, segment) => sum + daysIn(segment, segment.start, until, calendar), 0);
}

function daysIn({ start, end }: RunningSegment, from: CivilDate, until: CivilDate, calendar: WorkingCalendar): number {
  return calendar.workingDaysBetween(start < from ? from : start, end === null || end > until ? until : end);
}
