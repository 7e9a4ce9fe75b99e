import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { decidingSegment } from './deciding-segment.js';
import { extendedDays } from './extended-days.js';
import type { ClockLedger } from './ledger.js';
import type { Light } from './light.js';
import { lightOf } from './light-of.js';
import type { Limit } from './limit.js';
import { type RunningSegment, runningSegments } from './segments.js';
import { stoppedOn } from './stopped-on.js';
import { usedDaysOf } from './used-days.js';
import { nearDueThreshold, warnDay } from './warn-day.js';

/** What a clock is held against. */
export interface ClockPromise {
  readonly limit: Limit;
  /** Days left at which the light turns yellow; null takes the default of the clock rules. */
  readonly nearDueDays: number | null;
}

/** A clock as of a day. Days are in the unit of the limit. */
export interface ClockReading {
  readonly usedDays: number;
  /** Limit and extensions less used days; negative once overrun. */
  readonly leftDays: number;
  readonly extendedDays: number;
  /** Null before acceptance and while the clock stands still with days left. */
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
  /** Decided after the due day, or undecided and overdue. */
  readonly late: boolean;
  /** Undecided, and today is after the due day. */
  readonly overdue: boolean;
  readonly light: Light;
  /** The due day, or a day counted towards it, falls in a year whose schedule is not announced. */
  readonly provisional: boolean;
  readonly running: boolean;
  readonly paused: boolean;
}

/** Reads a clock as of today. Item page, inbox, overview and export all show this reading. */
export function readClock(ledger: ClockLedger, promise: ClockPromise, calendar: WorkingCalendar, today: CivilDate): ClockReading {
  const { limit, nearDueDays } = promise;
  const extended = extendedDays(ledger);
  const wholeLimit = { days: limit.days + extended, unit: limit.unit };
  const segments = runningSegments(ledger);
  const first = segments[0];
  if (first === undefined) return notAccepted(wholeLimit.days, extended);

  const last = segments[segments.length - 1]!;
  const deciding = decidingSegment(segments, wholeLimit, calendar);
  const dueOn = deciding === null ? null : deciding.dueOn;
  const warnOn = deciding === null ? null : warnDay(deciding, nearDueDays ?? nearDueThreshold(limit.days), limit.unit, calendar);
  const stopDay = stoppedOn(ledger);
  const stopped = stopDay !== null;
  const running = last.end === null;
  const paused = !running && !stopped;
  const late = dueOn !== null && dueOn < (stopDay ?? today);
  const usedDays = usedDaysOf(segments, limit.unit, calendar, today);
  return {
    usedDays,
    leftDays: wholeLimit.days - usedDays,
    extendedDays: extended,
    dueOn,
    warnOn,
    late,
    overdue: late && !stopped,
    light: lightOf({ stopped, paused, late, warnOn }, today),
    provisional: isProvisional(first, dueOn ?? last.end ?? today, calendar),
    running,
    paused,
  };
}

function notAccepted(days: number, extendedDays: number): ClockReading {
  return {
    usedDays: 0, leftDays: days, extendedDays, dueOn: null, warnOn: null, late: false, overdue: false,
    light: 'grey', provisional: false, running: false, paused: false,
  };
}

function isProvisional(first: RunningSegment, until: CivilDate, calendar: WorkingCalendar): boolean {
  return calendar.isProvisional(until) || calendar.isProvisionalSpan(first.start, until);
}
