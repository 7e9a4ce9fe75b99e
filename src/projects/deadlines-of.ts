import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { acceptanceDueDay } from '../core/clock/acceptance-period.js';
import { dueDay } from '../core/clock/due-day.js';
import type { ClockLedger } from '../core/clock/ledger.js';
import type { Limit } from '../core/clock/limit.js';
import { expectedPauseEnd } from '../core/clock/pause-overrun.js';
import { readClock } from '../core/clock/read-clock.js';
import { parallelTime, spanDeadline } from '../core/compression/span-deadline.js';
import { earlier, runningNow } from '../core/compression/stage-clocks.js';
import type { TargetEvent } from '../core/workflow/definition.js';
import type { EventTime } from '../core/workflow/event.js';
import { currentLedger } from '../core/workflow/state.js';
import { targetEventOn } from '../core/workflow/target-event.js';
import type { LoadedProject } from './loaded-project.js';

export type DeadlineKind = 'acceptance' | 'promise' | 'statutory' | 'pause' | 'owed-opinion' | 'stage' | 'target';

/** A day by which something must have happened; open until it has. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The key of the item, stage or target. */
  readonly subject: string;
  /** Of the item; 0 for a stage or target. */
  readonly attempt: number;
  readonly department: string | null;
  /** Null while the clock stands still. */
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
}

type Days = Pick<Deadline, 'dueOn' | 'warnOn'>;

/** Which items and stages are looked at, by their indexes, and whether targets are. */
export interface DeadlineScope {
  readonly items: readonly number[];
  readonly stages: readonly number[];
  readonly targets: boolean;
}

/** Everything that a project can be late with. */
export function wholeScope({ workflow }: LoadedProject): DeadlineScope {
  return { items: [...workflow.items.keys()], stages: [...workflow.definition.stages.keys()], targets: true };
}

/** The open deadlines of a project in its present state, by a calendar; none once it has ended. */
export function openDeadlines(
  project: LoadedProject,
  scope: DeadlineScope,
  calendar: WorkingCalendar,
  officeDay: EventTime['officeDay'],
): readonly Deadline[] {
  if (project.state.status !== 'active') return [];
  return [
    ...scope.items.flatMap((index) => itemDeadlines(project, index, calendar)),
    ...scope.stages.flatMap((index) => stageDeadlines(project, index, calendar)),
    ...(scope.targets ? targetDeadlines(project, calendar, officeDay) : []),
  ];
}

export function isSameDeadline(a: Deadline, b: Deadline): boolean {
  return a.kind === b.kind && a.subject === b.subject && a.attempt === b.attempt;
}

/** A decided attempt has none. */
function itemDeadlines({ workflow, state }: LoadedProject, index: number, calendar: WorkingCalendar): readonly Deadline[] {
  const { definition } = workflow.items[index]!;
  const item = state.items[index]!;
  const of = (kind: DeadlineKind, days: Days): Deadline => {
    return { kind, subject: definition.key, attempt: item.attempt, department: definition.department, ...days };
  };
  const ledger = currentLedger(item);
  switch (item.status) {
    case 'submitted':
      return [of('acceptance', on(acceptanceDueDay(item.acceptancePeriodFrom!, calendar)))];
    case 'under-review':
    case 'paused':
      return [
        of('promise', limitDays(ledger, definition.promised, definition.nearDueDays, calendar)),
        of('statutory', limitDays(ledger, definition.statutory, null, calendar)),
        ...(item.status === 'paused' ? [of('pause', on(pauseEnd(ledger, calendar)))] : []),
        ...(item.consentPresumed ? [of('owed-opinion', owedOpinion(ledger, definition.promised, calendar))] : []),
      ];
    default:
      return [];
  }
}

/** None before the stage's first acceptance or after its end. */
function stageDeadlines({ workflow, state, clocks }: LoadedProject, stageIndex: number, calendar: WorkingCalendar): readonly Deadline[] {
  const own = clocks[stageIndex]!;
  if (state.stages[stageIndex]!.status === 'ended' || own.firstAcceptedOn === null) return [];
  const stage = workflow.definition.stages[stageIndex]!;
  const union = parallelTime([own.ran, runningNow(state.items, own)]);
  const days = spanDeadline({ union, fromOn: null, limitDays: stage.limitDays }, calendar);
  return [{ kind: 'stage', subject: stage.key, attempt: 0, department: stage.leadDepartment, ...days }];
}

/** Of the targets whose first event has happened and whose second has not. */
function targetDeadlines(project: LoadedProject, calendar: WorkingCalendar, officeDay: EventTime['officeDay']): readonly Deadline[] {
  const { workflow, state, clocks } = project;
  const union = parallelTime(clocks.flatMap((stage) => [stage.ran, runningNow(state.items, stage)]));
  return workflow.definition.targets.flatMap(({ key, from, to, targetDays }): Deadline[] => {
    const fromOn = dayOf(project, from, officeDay);
    if (fromOn === null || dayOf(project, to, officeDay) !== null) return [];
    const days = spanDeadline({ union, fromOn, limitDays: targetDays }, calendar);
    return [{ kind: 'target', subject: key, attempt: 0, department: null, ...days }];
  });
}

/** First acceptances are known without looking at every item. */
function dayOf({ workflow, state, clocks }: LoadedProject, event: TargetEvent, officeDay: EventTime['officeDay']): CivilDate | null {
  if (event.event !== 'first-accepted') return targetEventOn(workflow, state, event, officeDay);
  const { stages } = workflow.definition;
  const asked = event.stage === null ? clocks : clocks.filter((_, at) => stages[at]!.key === event.stage);
  return asked.reduce<CivilDate | null>((first, { firstAcceptedOn }) => earlier(first, firstAcceptedOn), null);
}

function on(day: CivilDate): Days {
  return { dueOn: day, warnOn: day };
}

function limitDays(ledger: ClockLedger, limit: Limit, nearDueDays: number | null, calendar: WorkingCalendar): Days {
  // Due and warn day do not depend on today; any day serves.
  const { dueOn, warnOn } = readClock(ledger, { limit, nearDueDays }, calendar, ledger[0]!.on);
  return { dueOn, warnOn };
}

/** Silence has let the next items go on; the opinion is owed one working day after the day on which it was due. */
function owedOpinion(ledger: ClockLedger, promised: Limit, calendar: WorkingCalendar): Days {
  const dueOn = dueDay(ledger, promised, calendar);
  return dueOn === null ? { dueOn, warnOn: dueOn } : on(calendar.addWorkingDays(dueOn, 1));
}

/** When the pause that an item is in is expected to end. */
export function pauseEnd(ledger: ClockLedger, calendar: WorkingCalendar): CivilDate {
  const pause = ledger.findLast((entry) => entry.kind === 'paused')!;
  return expectedPauseEnd(pause.on, pause.expectedDays, calendar);
}
