import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ClockLedger } from '../clock/ledger.js';
import { runningSegments } from '../clock/segments.js';
import { unionOfSegments } from './union-of-segments.js';
import { workingDaysWithin } from './working-days-within.js';

/** A published target: a number of working days between two events, and what it was before. */
export interface TargetSpan {
  /** The days of the two events; null while the event has not happened. */
  readonly fromOn: CivilDate | null;
  readonly toOn: CivilDate | null;
  readonly baselineDays: number;
  readonly targetDays: number;
  readonly ledgers: readonly ClockLedger[];
}

export interface TargetUse {
  /** Working days of approval time after the first event, up to the second or today. */
  readonly usedDays: number;
  /** Baseline less used; null before the first event. */
  readonly savedDays: number | null;
  /** 提速: saved as a share of the baseline, 0.75 for 75 %; null before the first event or without a baseline. */
  readonly compression: number | null;
  /** Null while it is open; false as soon as more days are used than the target allows. */
  readonly met: boolean | null;
}

/** What a target has used of its days, with parallel time counted once. */
export function targetUse(target: TargetSpan, calendar: WorkingCalendar, today: CivilDate): TargetUse {
  const { fromOn, toOn, baselineDays, targetDays, ledgers } = target;
  if (fromOn === null) return { usedDays: 0, savedDays: null, compression: null, met: null };
  const union = unionOfSegments(ledgers.map(runningSegments), today);
  const usedDays = workingDaysWithin(union, fromOn, toOn ?? today, calendar);
  const savedDays = baselineDays - usedDays;
  return {
    usedDays,
    savedDays,
    compression: baselineDays > 0 ? savedDays / baselineDays : null,
    met: usedDays > targetDays ? false : toOn === null ? null : true,
  };
}
