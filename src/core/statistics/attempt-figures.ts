import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { acceptanceDueDay } from '../clock/acceptance-period.js';
import { countDays } from '../clock/day-count.js';
import type { ClockLedger } from '../clock/ledger.js';
import { expectedPauseEnd } from '../clock/pause-overrun.js';
import { readClock } from '../clock/read-clock.js';
import { stoppedOn } from '../clock/stopped-on.js';
import { usedDays } from '../clock/used-days.js';
import type { AttemptJourney, ItemJourney } from '../compression/item-journey.js';
import type { CompiledItem } from '../workflow/compile.js';
import { nominalWorkingDays } from '../workflow/plan-days.js';
import type { ItemState } from '../workflow/state.js';
import type { RecordedFact } from './recorded-fact.js';
import { type EntrySigns, entrySigns, pausesNearDue } from './signs.js';

export type AttemptState = 'submitted' | 'supplementing' | 'running' | 'paused' | 'ended';

/** What leaders' figures take from one submission of an item; the columns of `attempt_statistic` say what each is. */
export interface AttemptFigures extends EntrySigns {
  readonly attempt: number;
  /** Who accepted; null while nobody has, and where silence did. */
  readonly officerId: string | null;
  readonly state: AttemptState;
  readonly outcome: NonNullable<AttemptJourney['outcome']> | 'project-ended' | null;
  readonly submittedOn: CivilDate;
  readonly acceptedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
  readonly pauseDueOn: CivilDate | null;
  readonly limitDays: number;
  readonly usedDays: number | null;
  readonly extendedDays: number;
  readonly nominalLimitDays: number;
  readonly nominalStatutoryDays: number;
  readonly workingDays: number | null;
  readonly pausedDays: number | null;
  readonly supplementDays: number | null;
  readonly late: boolean | null;
  readonly lateDays: number | null;
  readonly followOnDays: number | null;
  readonly pauses: number;
  readonly pausesNearDue: number;
  readonly supplements: number;
  readonly supplementsBefore: number;
  readonly supplementsAgain: boolean;
  readonly refiled: boolean;
  readonly signs: number;
}

export interface AttemptReading {
  /** The calendar in force. */
  readonly calendar: WorkingCalendar;
  /** The calendar that a ledger is read by: once stopped, the one that it was stopped with. */
  readonly calendarOf: (ledger: ClockLedger) => WorkingCalendar;
  /** Null while the project is active. */
  readonly projectEndedOn: CivilDate | null;
}

/** Of every attempt at an item. `facts` are those of the item. They do not depend on today. */
export function attemptFigures(
  { definition }: CompiledItem,
  item: ItemState,
  { attempts, readyOn }: ItemJourney,
  facts: readonly RecordedFact[],
  reading: AttemptReading,
): readonly AttemptFigures[] {
  let supplementsBefore = 0;
  return attempts.map((journey, at): AttemptFigures => {
    const { attempt, ledger, submittedOn, acceptedOn } = journey;
    const calendar = reading.calendarOf(ledger);
    const own = facts.filter((fact) => fact.attempt === attempt);
    const ending = endingOf(item, journey, reading.projectEndedOn);
    // Nothing that is read of an open clock depends on the day on which it is read.
    const clock = readClock(ledger, { limit: definition.promised, nearDueDays: definition.nearDueDays }, calendar, ending?.on ?? acceptedOn ?? submittedOn);
    const { unit } = definition.promised;
    const limitDays = definition.promised.days + clock.extendedDays;
    const workingDays = ending && usedDays(ledger, 'working-day', calendar, ending.on);
    const supplements = journey.supplements.length + ledger.filter((entry) => entry.kind === 'paused' && entry.ground === 'correction').length;
    const signs = {
      pausesNearDue: pausesNearDue(ledger, definition.promised, calendar),
      ...entrySigns(own, definition.promised),
      supplementsAgain: supplements > 0 && supplements + supplementsBefore >= 2,
      refiled: attempts[at - 1]?.outcome === 'withdrawn',
    };
    const figures: AttemptFigures = {
      attempt,
      officerId: own.find(({ type }) => type === 'item.accepted')?.actorId ?? null,
      state: ending ? 'ended' : stateOf(item),
      outcome: ending && ending.outcome,
      submittedOn,
      acceptedOn,
      endedOn: ending && ending.on,
      ...(ending || acceptedOn ? { dueOn: clock.dueOn, warnOn: clock.warnOn } : acceptanceDue(item, calendar)),
      pauseDueOn: !ending && clock.paused ? pauseEnd(ledger, calendar) : null,
      limitDays,
      usedDays: ending && clock.usedDays,
      extendedDays: clock.extendedDays,
      nominalLimitDays: nominalWorkingDays({ days: limitDays, unit }),
      nominalStatutoryDays: nominalWorkingDays(definition.statutory),
      workingDays,
      pausedDays: ending && (acceptedOn === null ? 0 : calendar.workingDaysBetween(acceptedOn, ending.on) - workingDays!),
      supplementDays: ending && supplementDays(journey, ending.on, calendar),
      late: ending && clock.late,
      lateDays: ending && (clock.late ? countDays(unit, calendar, clock.dueOn!, ending.on) : 0),
      followOnDays: attempt === 1 && readyOn !== null ? reading.calendar.workingDaysBetween(readyOn, submittedOn) : null,
      pauses: ledger.filter(({ kind }) => kind === 'paused').length,
      supplements,
      supplementsBefore,
      ...signs,
      signs: [signs.pausesNearDue > 0, signs.decisionEnteredLate, signs.decidedAtOnce, signs.supplementsAgain, signs.refiled].filter(Boolean).length,
    };
    supplementsBefore += supplements;
    return figures;
  });
}

interface Ending {
  readonly on: CivilDate;
  readonly outcome: NonNullable<AttemptFigures['outcome']>;
}

/** How the attempt ended: by itself, or with its project; null while it is open. */
function endingOf({ attempt }: ItemState, journey: AttemptJourney, projectEndedOn: CivilDate | null): Ending | null {
  if (journey.outcome !== null) return { on: journey.endedOn!, outcome: journey.outcome };
  if (projectEndedOn === null || journey.attempt !== attempt) return null;
  return { on: stoppedOn(journey.ledger) ?? later(projectEndedOn, journey.submittedOn), outcome: 'project-ended' };
}

function stateOf({ status }: ItemState): AttemptState {
  return status === 'under-review' ? 'running' : (status as AttemptState);
}

/** A department that has the whole submission must accept it in time; while it waits for supplements it need not. */
function acceptanceDue({ status, acceptancePeriodFrom }: ItemState, calendar: WorkingCalendar): { dueOn: CivilDate | null; warnOn: CivilDate | null } {
  const dueOn = status === 'submitted' ? acceptanceDueDay(acceptancePeriodFrom!, calendar) : null;
  return { dueOn, warnOn: dueOn };
}

function pauseEnd(ledger: ClockLedger, calendar: WorkingCalendar): CivilDate {
  const pause = ledger.findLast((entry) => entry.kind === 'paused')!;
  return expectedPauseEnd(pause.on, pause.expectedDays, calendar);
}

function supplementDays({ supplements }: AttemptJourney, endedOn: CivilDate, calendar: WorkingCalendar): number {
  return supplements.reduce((sum, { from, to }) => sum + calendar.workingDaysBetween(from, to ?? endedOn), 0);
}

function later(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? b : a;
}
