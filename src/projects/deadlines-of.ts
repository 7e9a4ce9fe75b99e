import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { acceptanceDueDay } from '../core/clock/acceptance-period.js';
import type { ClockLedger } from '../core/clock/ledger.js';
import type { Limit } from '../core/clock/limit.js';
import { expectedPauseEnd } from '../core/clock/pause-overrun.js';
import { readClock } from '../core/clock/read-clock.js';
import type { ItemDefinition } from '../core/workflow/definition.js';
import { currentLedger, type ItemState } from '../core/workflow/state.js';

export type DeadlineKind = 'acceptance' | 'promise' | 'statutory' | 'pause';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** Null while the clock stands still. */
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
}

/** The deadlines that an item is under in its present state; those of a decided attempt are closed and not among them. */
export function deadlinesOf(definition: ItemDefinition, item: ItemState, calendar: WorkingCalendar): readonly Deadline[] {
  const ledger = currentLedger(item);
  const { promised, statutory, nearDueDays } = definition;
  if (item.status === 'submitted') {
    const dueOn = acceptanceDueDay(item.acceptancePeriodFrom!, calendar);
    return [{ kind: 'acceptance', dueOn, warnOn: dueOn }];
  }
  if (item.status !== 'under-review' && item.status !== 'paused') return [];
  // A project that has ended has stopped the clocks of the items that were still open.
  if (ledger.at(-1)?.kind === 'stopped') return [];
  const limits = [clockDeadline('promise', ledger, promised, nearDueDays, calendar), clockDeadline('statutory', ledger, statutory, null, calendar)];
  return item.status === 'paused' ? [...limits, pauseDeadline(ledger, calendar)] : limits;
}

function clockDeadline(
  kind: DeadlineKind,
  ledger: ClockLedger,
  limit: Limit,
  nearDueDays: number | null,
  calendar: WorkingCalendar,
): Deadline {
  // Due and warn day do not depend on today; any day serves.
  const { dueOn, warnOn } = readClock(ledger, { limit, nearDueDays }, calendar, ledger[0]!.on);
  return { kind, dueOn, warnOn };
}

function pauseDeadline(ledger: ClockLedger, calendar: WorkingCalendar): Deadline {
  const pause = ledger.findLast((entry) => entry.kind === 'paused')!;
  const dueOn = expectedPauseEnd(pause.on, pause.expectedDays, calendar);
  return { kind: 'pause', dueOn, warnOn: dueOn };
}
