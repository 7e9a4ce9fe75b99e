import { daysBetween } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { dueDay } from '../clock/due-day.js';
import type { ClockLedger } from '../clock/ledger.js';
import type { Limit } from '../clock/limit.js';
import type { RecordedFact } from './recorded-fact.js';

/** A pause is near due when no more working days than these are left to the due day (明停暗转). */
const NEAR_DUE_DAYS = 2;

/** A decision is entered late when more calendar days than these lie between its effect and its record: a weekend is no delay. */
const LATE_ENTRY_DAYS = 3;

/** A decision is made at once when it is recorded no more minutes than these after the acceptance. */
const AT_ONCE_MINUTES = 10;

/** How far apart effect and record of an attempt's events are, and the records of its acceptance and decision. */
export interface EntrySigns {
  /** Calendar days, the greatest of what people have recorded. */
  readonly lateEntryDays: number;
  /** Of the decision; null without one. */
  readonly decisionEntryDays: number | null;
  readonly decisionEnteredLate: boolean;
  /** Null without a decision, and where silence accepted. */
  readonly decisionMinutes: number | null;
  readonly decidedAtOnce: boolean;
}

/** Reads the facts of one attempt. What is promised on the day itself is meant to be decided at once. */
export function entrySigns(facts: readonly RecordedFact[], promised: Limit): EntrySigns {
  const said = facts.filter(({ actorId }) => actorId !== null);
  const accepted = said.find(({ type }) => type === 'item.accepted');
  const decision = said.find(({ type }) => type === 'item.approved' || type === 'item.refused');
  const decisionEntryDays = decision === undefined ? null : entryDays(decision);
  const decisionMinutes = accepted && decision ? Math.floor((decision.recordedAt - accepted.recordedAt) / MINUTE) : null;
  return {
    lateEntryDays: said.reduce((most, fact) => Math.max(most, entryDays(fact)), 0),
    decisionEntryDays,
    decisionEnteredLate: (decisionEntryDays ?? 0) > LATE_ENTRY_DAYS,
    decisionMinutes,
    decidedAtOnce: decisionMinutes !== null && decisionMinutes <= AT_ONCE_MINUTES && promised.days > 0,
  };
}

const MINUTE = 60_000;

function entryDays({ on, recordedOn }: RecordedFact): number {
  return daysBetween(on, recordedOn);
}

/** How many pauses began near the due day that the clock had then; one that began after it hides nothing any more. */
export function pausesNearDue(ledger: ClockLedger, promised: Limit, calendar: WorkingCalendar): number {
  return ledger.filter((entry, at) => {
    if (entry.kind !== 'paused') return false;
    const dueOn = dueDay(ledger.slice(0, at), promised, calendar);
    return dueOn !== null && entry.on <= dueOn && calendar.workingDaysBetween(entry.on, dueOn) <= NEAR_DUE_DAYS;
  }).length;
}
