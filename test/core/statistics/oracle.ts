import type { CivilDate } from '../../../src/core/calendar/civil-date.js';
import type { ItemDefinition, WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { type IsWorking, oracleAddWorkingDays, oracleDaysThrough, oracleWorkingDaysBetween } from '../calendar/oracle.js';
import { oracleDueDay, oracleUsedDays, oracleWarnDay } from '../clock/oracle.js';
import { type Happened, officeDay, oracleAttempts, oracleEnd, oracleItems, oracleLedgers, oracleStatus } from '../workflow/decide-oracle.js';

/** An event with the instant at which it was written down. */
export type Recorded = Happened & { readonly recordedAt: number };

/** The figures of every attempt at every item, worked out from the list of what has happened by living through the days. */
export function oracleAttemptFigures(definition: WorkflowDefinition, log: readonly Recorded[], isWorking: IsWorking) {
  return oracleItems(definition).flatMap((item) => {
    const ledgers = oracleLedgers(definition, log, item.key);
    const attempts = oracleAttempts(log, item.key) as (Recorded & { readonly at: number })[][];
    return attempts.map((events, at) => {
      const ledger = ledgers[at]!;
      const dayOf = (...types: string[]) => events.filter(({ type }) => types.includes(type)).map((event) => officeDay(event.at))[0] ?? null;
      const [outcome, endedOn] = endOf(definition, log, events, ledger, at === attempts.length - 1);
      const acceptedOn = dayOf('item.accepted');
      const submittedOn = officeDay(events[0]!.at);
      const dueOn = oracleDueDay(ledger, item.promised, isWorking);
      const late = endedOn === null ? null : dueOn !== null && dueOn < endedOn;
      const workingDays = endedOn && oracleUsedDays(ledger, 'working-day', isWorking, endedOn);
      const extendedDays = ledger.reduce((sum, entry) => sum + (entry.kind === 'extended' ? entry.days : 0), 0);
      const asked = (attempt: readonly Happened[]) =>
        attempt.filter((event) => event.type === 'item.supplement-requested' || (event.type === 'item.paused' && event.ground === 'correction')).length;
      const supplements = asked(events);
      const supplementsBefore = attempts.slice(0, at).reduce((sum, attempt) => sum + asked(attempt), 0);
      const signs = {
        pausesNearDue: nearDue(item, events, isWorking),
        ...entries(item, events),
        supplementsAgain: supplements > 0 && supplements + supplementsBefore > 1,
        refiled: attempts[at - 1]?.at(-1)?.type === 'item.withdrawn',
      };
      const [state, waitsUntil] = stateOf(item, log, events, endedOn, isWorking);
      return {
        item: item.key,
        figures: {
          attempt: at + 1,
          officerId: acceptedOn === null ? null : `officer of ${item.key}`,
          state,
          outcome,
          submittedOn,
          acceptedOn,
          endedOn,
          dueOn: acceptedOn === null ? waitsUntil : dueOn,
          warnOn: acceptedOn === null ? waitsUntil : warnDay(item, ledger, isWorking),
          pauseDueOn: state === 'paused' ? pauseEnd(events, isWorking) : null,
          limitDays: item.promised.days + extendedDays,
          extendedDays,
          nominalLimitDays: nominal(item.promised.days + extendedDays, item.promised.unit),
          nominalStatutoryDays: nominal(item.statutory.days, item.statutory.unit),
          usedDays: endedOn && oracleUsedDays(ledger, item.promised.unit, isWorking, endedOn),
          workingDays,
          pausedDays: endedOn && (acceptedOn === null ? 0 : oracleWorkingDaysBetween(isWorking, acceptedOn, endedOn) - workingDays!),
          supplementDays: endedOn && daysOfSupplements(events, endedOn, isWorking),
          late,
          lateDays: endedOn && (late ? daysAfter(dueOn!, endedOn, item.promised.unit, isWorking) : 0),
          followOnDays: at === 0 ? followOn(item, log, events[0]!.at, isWorking) : null,
          pauses: ledger.filter(({ kind }) => kind === 'paused').length,
          supplements,
          supplementsBefore,
          ...signs,
          signs: Object.values({ ...signs, pausesNearDue: signs.pausesNearDue > 0 }).filter((sign) => sign === true).length,
        },
      };
    });
  });
}

type Ledger = ReturnType<typeof oracleLedgers>[number];

const OUTCOMES = ['item.approved', 'item.refused', 'item.declined', 'item.withdrawn'];

function endOf(definition: WorkflowDefinition, log: readonly Happened[], events: readonly Happened[], ledger: Ledger, isLast: boolean) {
  const last = events.at(-1)!;
  if (OUTCOMES.includes(last.type)) return [last.type.slice('item.'.length), officeDay(last.at)] as const;
  const end = oracleEnd(definition, log);
  if (end.at === null || !isLast) return [null, null] as const;
  const stopped = ledger.find(({ kind }) => kind === 'stopped')?.on;
  return ['project-ended', stopped ?? [officeDay(end.at), officeDay(events[0]!.at)].sort().at(-1)!] as const;
}

function stateOf(item: ItemDefinition, log: readonly Happened[], events: readonly Happened[], endedOn: CivilDate | null, isWorking: IsWorking) {
  if (endedOn !== null) return ['ended', null] as const;
  const status = oracleStatus(log, item);
  const asked = events.filter(({ type }) => type === 'item.submitted' || type === 'item.supplemented').at(-1)!;
  if (status === 'submitted') return ['submitted', oracleAddWorkingDays(isWorking, officeDay(asked.at), 5)] as const;
  return [status === 'under-review' ? 'running' : status, null] as const;
}

function warnDay(item: ItemDefinition, ledger: Ledger, isWorking: IsWorking): CivilDate | null {
  const { days } = item.promised;
  return oracleWarnDay(ledger, item.promised, item.nearDueDays ?? (days >= 10 ? 2 : days >= 3 ? 1 : 0), isWorking);
}

function pauseEnd(events: readonly Happened[], isWorking: IsWorking): CivilDate {
  const pause = events.filter((event) => event.type === 'item.paused').at(-1)!;
  return oracleAddWorkingDays(isWorking, officeDay(pause.at), pause.expectedDays);
}

function daysOfSupplements(events: readonly Happened[], endedOn: CivilDate, isWorking: IsWorking): number {
  const asked = events.find(({ type }) => type === 'item.supplement-requested');
  if (!asked) return 0;
  const supplied = events.find(({ type }) => type === 'item.supplemented');
  return oracleWorkingDaysBetween(isWorking, officeDay(asked.at), supplied ? officeDay(supplied.at) : endedOn);
}

function daysAfter(due: CivilDate, end: CivilDate, unit: string, isWorking: IsWorking): number {
  return unit === 'calendar-day' ? oracleDaysThrough(due, end).length - 1 : oracleWorkingDaysBetween(isWorking, due, end);
}

function followOn(item: ItemDefinition, log: readonly Happened[], submittedAt: number, isWorking: IsWorking): number | null {
  const done = item.after.map((key) => log.find((event) => 'item' in event && event.item === key && ['item.approved', 'item.waived'].includes(event.type))!.at);
  return done.length === 0 ? null : oracleWorkingDaysBetween(isWorking, officeDay(Math.max(...done)), officeDay(submittedAt));
}

/** Looks at each pause as it was when it began. */
function nearDue(item: ItemDefinition, events: readonly Happened[], isWorking: IsWorking): number {
  return events.filter((event, at) => {
    if (event.type !== 'item.paused') return false;
    const known = events.slice(0, at).flatMap((earlier): Ledger => {
      const on = officeDay(earlier.at);
      if (earlier.type === 'item.accepted') return [{ kind: 'accepted', on }];
      if (earlier.type === 'item.paused') return [{ kind: 'paused', on, ground: earlier.ground, expectedDays: earlier.expectedDays }];
      if (earlier.type === 'item.resumed') return [{ kind: 'resumed', on }];
      return earlier.type === 'item.extended' ? [{ kind: 'extended', on, days: earlier.days }] : [];
    });
    const due = oracleDueDay(known, item.promised, isWorking);
    const day = officeDay(event.at);
    return due !== null && day <= due && oracleWorkingDaysBetween(isWorking, day, due) <= 2;
  }).length;
}

function entries(item: ItemDefinition, events: readonly Recorded[]) {
  const delay = ({ at, recordedAt }: Recorded) => oracleDaysThrough(officeDay(at), officeDay(recordedAt)).length - 1;
  const accepted = events.find(({ type }) => type === 'item.accepted');
  const decision = events.find(({ type }) => type === 'item.approved' || type === 'item.refused');
  const minutes = accepted && decision ? Math.floor((decision.recordedAt - accepted.recordedAt) / 60_000) : null;
  return {
    lateEntryDays: Math.max(...events.map(delay)),
    decisionEntryDays: decision ? delay(decision) : null,
    decisionEnteredLate: decision !== undefined && delay(decision) > 3,
    decisionMinutes: minutes,
    decidedAtOnce: minutes !== null && minutes <= 10 && item.promised.days > 0,
  };
}

function nominal(days: number, unit: string): number {
  return unit === 'working-day' ? days : Math.ceil((days * 5) / 7);
}
