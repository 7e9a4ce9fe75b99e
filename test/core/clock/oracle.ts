import type { CivilDate } from '../../../src/core/calendar/civil-date.js';
import type { ClockEntry, ClockLedger } from '../../../src/core/clock/ledger.js';
import type { DayUnit, Limit } from '../../../src/core/clock/limit.js';
import { type IsWorking, oracleDaysThrough, oracleNextDay } from '../calendar/oracle.js';

/**
 * The slow and obvious clock: live through the days one by one and look at the ledger on each.
 * A day counts if the clock stood running after everything that was written for earlier days.
 */
export function oracleUsedDays(ledger: ClockLedger, unit: DayUnit, isWorking: IsWorking, today: CivilDate): number {
  const accepted = acceptedOn(ledger);
  if (accepted === null) return 0;
  const counting = oracleDaysThrough(accepted, today).filter((date) => stateBefore(ledger, date) === 'running');
  return counting.filter((date) => unit === 'calendar-day' || isWorking(date)).length;
}

/** The first day on which the whole limit is used up and no pause takes the day away; null if there is none. */
export function oracleDueDay(ledger: ClockLedger, limit: Limit, isWorking: IsWorking): CivilDate | null {
  const accepted = acceptedOn(ledger);
  if (accepted === null) return null;
  const whole = limit.days + ledger.slice(0, decisionIndex(ledger)).reduce((sum, entry) => sum + (entry.kind === 'extended' ? entry.days : 0), 0);
  const happenings = asIfNeverDecided(ledger);
  const lastOn = happenings[happenings.length - 1]!.on;
  let used = 0;
  for (let date = accepted; ; date = oracleNextDay(date)) {
    let state = stateBefore(happenings, date);
    const counts = state === 'running' && (limit.unit === 'calendar-day' || isWorking(date));
    if (counts) used += 1;
    const usedUpToday = counts && used === whole;
    let dueToday = state === 'running' && used >= whole && (usedUpToday || isWorking(date));
    for (const entry of happenings.filter(({ on }) => on === date)) {
      const before = state;
      state = after(state, entry);
      if (state !== 'running') dueToday = false;
      else if (before !== 'running') dueToday = used >= whole && isWorking(date);
    }
    if (dueToday) return date;
    if (state !== 'running' && date >= lastOn) return null;
  }
}

/** The first day since the clock last started before the due day on which no more than the threshold is left. */
export function oracleWarnDay(ledger: ClockLedger, limit: Limit, threshold: number, isWorking: IsWorking): CivilDate | null {
  const due = oracleDueDay(ledger, limit, isWorking);
  if (due === null || threshold === 0) return due;
  const undecided = asIfNeverDecided(ledger);
  const extended = undecided.reduce((sum, entry) => sum + (entry.kind === 'extended' ? entry.days : 0), 0);
  const started = undecided.filter((entry) => (entry.kind === 'accepted' || entry.kind === 'resumed') && entry.on <= due).at(-1)!.on;
  for (let date = started; ; date = oracleNextDay(date)) {
    if (limit.days + extended - oracleUsedDays(undecided, limit.unit, isWorking, date) <= threshold) return date;
  }
}

/** The working days on which at least one of the clocks ran. */
export function oracleUnionDays(ledgers: readonly ClockLedger[], isWorking: IsWorking, today: CivilDate): number {
  const accepted = ledgers.map(acceptedOn).filter((date) => date !== null).sort();
  const first = accepted[0];
  if (first === undefined) return 0;
  const running = oracleDaysThrough(first, today).filter((date) => ledgers.some((ledger) => stateBefore(ledger, date) === 'running'));
  return running.filter(isWorking).length;
}

/** How many pauses are open, once accepted and until decided. */
type State = 'new' | 'running' | { readonly openPauses: number } | 'over';

function acceptedOn(ledger: ClockLedger): CivilDate | null {
  return ledger.find(({ kind }) => kind === 'accepted')?.on ?? null;
}

function stateBefore(ledger: ClockLedger, date: CivilDate): State {
  return ledger.filter(({ on }) => on < date).reduce<State>(after, 'new');
}

function after(state: State, entry: ClockEntry): State {
  if (state === 'new' && entry.kind === 'accepted') return 'running';
  if (entry.kind === 'stopped') return 'over';
  if (state === 'running' && entry.kind === 'paused') return { openPauses: 1 };
  if (typeof state === 'string') return state;
  if (entry.kind === 'paused') return { openPauses: state.openPauses + 1 };
  if (entry.kind !== 'resumed') return state;
  return state.openPauses === 1 ? 'running' : { openPauses: state.openPauses - 1 };
}

/** A decision does not move the due day of a clock that runs; a clock that was paused when it ended stays paused. */
function asIfNeverDecided(ledger: ClockLedger): ClockLedger {
  return ledger.slice(0, decisionIndex(ledger));
}

function decisionIndex(ledger: ClockLedger): number {
  const index = ledger.findIndex(({ kind }) => kind === 'stopped');
  return index === -1 ? ledger.length : index;
}
