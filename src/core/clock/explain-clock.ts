import { type CivilDate, civilDateOf, dayNumberOf } from '../calendar/civil-date.js';
import type { DayDescription, WorkingCalendar } from '../calendar/working-calendar.js';
import { dueDay } from './due-day.js';
import type { ClockEntry, ClockLedger } from './ledger.js';
import type { DayUnit, Limit } from './limit.js';
import { type RunningSegment, runningSegments } from './segments.js';
import { stoppedOn } from './stopped-on.js';

/** Why a day counted, or why it did not. */
export type DayReason =
  | 'acceptance-day'
  | 'working-day'
  | 'make-up-day'
  | 'calendar-day'
  | 'weekend'
  | 'holiday'
  | 'paused'
  | 'stopped';

export interface ExplainedDay {
  readonly date: CivilDate;
  /** The day is one of the used days, or will be if nothing changes. */
  readonly counted: boolean;
  readonly because: DayReason;
  /** The holiday, or the ground of the pause. */
  readonly name: string | null;
  /** Used days up to and with this day, in the limit's unit. */
  readonly usedDays: number;
  readonly isDue: boolean;
  readonly isToday: boolean;
  readonly provisional: boolean;
  /** What was written in the ledger for this day. */
  readonly entries: readonly ClockEntry[];
}

/**
 * Every day from acceptance to the due day, and on to the stop or today if that is later; after today as if nothing changes.
 * The count agrees with `usedDays` and the due day with `dueDay`. At most 1,500 days; none before acceptance.
 */
export function explainClock(ledger: ClockLedger, limit: Limit, calendar: WorkingCalendar, today: CivilDate): readonly ExplainedDay[] {
  const segments = runningSegments(ledger);
  const accepted = segments[0]?.start;
  if (accepted === undefined) return [];
  const dueOn = dueDay(ledger, limit, calendar);
  const first = dayNumberOf(accepted);
  const last = Math.max(dayNumberOf(dueOn ?? accepted), dayNumberOf(stoppedOn(ledger) ?? today));

  const days: ExplainedDay[] = [];
  let usedDays = 0;
  for (let number = first; number <= Math.min(last, first + MOST_DAYS - 1); number += 1) {
    const date = civilDateOf(number);
    const description = calendar.describe(date);
    const reason = number === first ? ACCEPTANCE : reasonFor(description, segments, limit.unit);
    if (reason.counted) usedDays += 1;
    days.push({
      date,
      ...reason,
      usedDays,
      isDue: date === dueOn,
      isToday: date === today,
      provisional: description.provisional,
      entries: ledger.filter((entry) => entry.on === date),
    });
  }
  return days;
}

const MOST_DAYS = 1_500;

type Reason = Pick<ExplainedDay, 'counted' | 'because' | 'name'>;

const ACCEPTANCE: Reason = { counted: false, because: 'acceptance-day', name: null };

function reasonFor(day: DayDescription, segments: readonly RunningSegment[], unit: DayUnit): Reason {
  const { endedBy } = segments.findLast(({ start }) => start < day.date)!;
  if (endedBy === null || day.date <= endedBy.on) return whileRunning(day, unit);
  if (endedBy.kind === 'paused') return { counted: false, because: 'paused', name: endedBy.ground };
  return { counted: false, because: 'stopped', name: null };
}

function whileRunning({ kind, working, name }: DayDescription, unit: DayUnit): Reason {
  return unit === 'calendar-day' ? { counted: true, because: 'calendar-day', name } : { counted: working, because: kind, name };
}
