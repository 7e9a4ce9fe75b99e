import type { CalendarYear } from '../../../src/core/calendar/calendar-year.js';
import { type CivilDate, civilDate } from '../../../src/core/calendar/civil-date.js';
import type { ClockEntry } from '../../../src/core/clock/ledger.js';
import type { ItemDefinition, TargetDefinition, WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { type IsWorking, oracleDaysThrough, oracleIsWorkingDay } from '../calendar/oracle.js';
import { oracleDueDay, oracleWarnDay } from '../clock/oracle.js';
import {
  type Happened, officeDay, oracleAttempts, oracleEnd, oracleItems, oracleLedgers, oracleStageEnd, oracleStatus, oracleTargetDay,
} from './decide-oracle.js';

/** Every day that a test may live through. */
const DAYS = oracleDaysThrough(civilDate('2017-10-01'), civilDate('2029-12-31'));
const PLACES = new Map(DAYS.map((day, place) => [day, place]));

export interface OracleCalendar {
  readonly isWorking: IsWorking;
  /** The day falls in a year without a published schedule. */
  readonly isProvisional: IsWorking;
}

export function oracleCalendar(years: readonly CalendarYear[]): OracleCalendar {
  const named = new Set(years.flatMap(({ days }) => days.map(({ date }) => date)));
  const published = new Set(years.filter(({ days }) => days.length > 0).map(({ year }) => String(year)));
  return { isWorking: oracleIsWorkingDay(years), isProvisional: (day) => !named.has(day) && !published.has(day.slice(0, 4)) };
}

/** What the page of a project says on a day, worked out by living through the days one by one. */
export function oracleReading(definition: WorkflowDefinition, log: readonly Happened[], calendar: OracleCalendar, today: CivilDate) {
  const { isWorking } = calendar;
  const end = oracleEnd(definition, log);
  const endedOn = end.at === null ? null : officeDay(end.at);
  const clocks = new Map(oracleItems(definition).map(({ key }) => [key, clocksOf(definition, log, key, today)]));
  const runningDays = (keys: readonly string[]) =>
    [...new Set(keys.flatMap((key) => clocks.get(key)!.flatMap(({ days }) => days)))].filter(isWorking);
  const all = runningDays(oracleItems(definition).map(({ key }) => key));
  return {
    status: end.status,
    endedOn,
    clocks: projectClocks([...clocks.values()].flat(), all, isWorking, endedOn ?? today),
    targets: definition.targets.map((target) => targetReading(definition, log, target, all, today)),
    stages: definition.stages.map((stage) => {
      const endedAt = oracleStageEnd(log, stage);
      return {
        key: stage.key,
        status: endedAt === null ? 'open' : 'ended',
        endedOn: endedAt === null ? null : officeDay(endedAt),
        usedDays: runningDays(stage.items.map(({ key }) => key)).length,
        items: stage.items.map((item) => itemReading(log, item, clocks.get(item.key)!, calendar, today)),
      };
    }),
  };
}

/** The days after the one, up to and with the other. */
function daysBetween(after: CivilDate, until: CivilDate): CivilDate[] {
  const [from, to] = [PLACES.get(after), PLACES.get(until)];
  if (from === undefined || to === undefined) throw new RangeError(`${after} or ${until} is not a day that a test lives through`);
  return DAYS.slice(from + 1, to + 1);
}

export type OracleReading = ReturnType<typeof oracleReading>;

interface AttemptClock {
  readonly ledger: readonly ClockEntry[];
  /** The days on which the clock ran, working or not, up to today. */
  readonly days: readonly CivilDate[];
}

function clocksOf(definition: WorkflowDefinition, log: readonly Happened[], key: string, today: CivilDate): AttemptClock[] {
  return oracleLedgers(definition, log, key).map((ledger) => ({ ledger, days: daysRun(ledger, today) }));
}

/** A day is run if the clock stood running after all that is written for earlier days. */
function daysRun(ledger: readonly ClockEntry[], today: CivilDate): CivilDate[] {
  const accepted = ledger[0];
  if (!accepted) return [];
  return daysBetween(accepted.on, today).filter((day) => {
    const last = ledger.filter(({ on, kind }) => on < day && kind !== 'extended').at(-1);
    return last?.kind === 'accepted' || last?.kind === 'resumed';
  });
}

function itemReading(log: readonly Happened[], item: ItemDefinition, clocks: readonly AttemptClock[], calendar: OracleCalendar, today: CivilDate) {
  const { isWorking } = calendar;
  const attempt = oracleAttempts(log, item.key).at(-1) ?? [];
  const { ledger, days } = clocks.at(-1) ?? { ledger: [], days: [] };
  const dayOf = (...types: string[]) => attempt.filter(({ type }) => types.includes(type)).map(({ at }) => officeDay(at))[0] ?? null;
  const extended = ledger.reduce((sum, entry) => sum + (entry.kind === 'extended' ? entry.days : 0), 0);
  const usedDays = item.promised.unit === 'calendar-day' ? days.length : days.filter(isWorking).length;
  const dueOn = oracleDueDay(ledger, item.promised, isWorking);
  const late = dueOn !== null && dueOn < (ledger.find(({ kind }) => kind === 'stopped')?.on ?? today);
  return {
    key: item.key,
    status: oracleStatus(log, item),
    attempt: oracleAttempts(log, item.key).length,
    submittedOn: attempt[0] ? officeDay(attempt[0].at) : null,
    acceptedOn: dayOf('item.accepted'),
    decidedOn: dayOf('item.declined', 'item.approved', 'item.refused'),
    extended,
    usedDays,
    leftDays: item.promised.days + extended - usedDays,
    dueOn,
    provisional: isProvisional(ledger, dueOn, calendar, today),
    late,
    light: lightOf(item, ledger, late, isWorking, today),
  };
}

/** The due day, or a day that counts towards it, is not certain; while there is no due day, one up to the pause. */
function isProvisional(ledger: readonly ClockEntry[], dueOn: CivilDate | null, { isProvisional }: OracleCalendar, today: CivilDate): boolean {
  const accepted = ledger[0];
  if (!accepted) return false;
  const until = dueOn ?? ledger.findLast(({ kind }) => kind === 'paused')?.on ?? today;
  return isProvisional(until) || daysBetween(accepted.on, until).some(isProvisional);
}

function lightOf(item: ItemDefinition, ledger: readonly ClockEntry[], late: boolean, isWorking: IsWorking, today: CivilDate): string {
  const last = ledger.filter(({ kind }) => kind !== 'extended').at(-1);
  if (last === undefined) return 'grey';
  if (late) return 'red';
  if (last.kind === 'stopped') return 'green';
  if (last.kind === 'paused') return 'blue';
  const { days } = item.promised;
  const threshold = item.nearDueDays ?? (days >= 10 ? 2 : days >= 3 ? 1 : 0);
  const warnOn = oracleWarnDay(ledger, item.promised, threshold, isWorking);
  return warnOn !== null && warnOn <= today ? 'yellow' : 'green';
}

function projectClocks(clocks: readonly AttemptClock[], running: readonly CivilDate[], isWorking: IsWorking, until: CivilDate) {
  const from = clocks.flatMap(({ ledger }) => ledger.slice(0, 1).map(({ on }) => on)).sort()[0];
  if (from === undefined) return { approvalDays: 0, elapsedDays: 0, applicantDays: 0 };
  const span = daysBetween(from, until);
  return {
    approvalDays: span.filter((day) => running.includes(day)).length,
    elapsedDays: span.length,
    applicantDays: span.filter((day) => isWorking(day) && !running.includes(day)).length,
  };
}

function targetReading(
  definition: WorkflowDefinition,
  log: readonly Happened[],
  target: TargetDefinition,
  running: readonly CivilDate[],
  today: CivilDate,
) {
  const { key, baselineDays, targetDays } = target;
  const fromOn = oracleTargetDay(definition, log, target.from);
  const toOn = oracleTargetDay(definition, log, target.to);
  if (fromOn === null) return { key, fromOn, toOn, usedDays: 0, savedDays: null, compression: null, met: null };
  const usedDays = running.filter((day) => day > fromOn && day <= (toOn ?? today)).length;
  const savedDays = baselineDays - usedDays;
  const met = usedDays > targetDays ? false : toOn === null ? null : true;
  return { key, fromOn, toOn, usedDays, savedDays, compression: savedDays / baselineDays, met };
}
