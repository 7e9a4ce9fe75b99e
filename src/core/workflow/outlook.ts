import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { dueDay } from '../clock/due-day.js';
import type { Limit } from '../clock/limit.js';
import { expectedPauseEnd } from '../clock/pause-overrun.js';
import type { CompiledItem, CompiledWorkflow } from './compile.js';
import type { EventTime } from './event.js';
import { currentLedger, isDone, opensTheWay, type ItemState, type ProjectState } from './state.js';

/** When an item starts (is accepted) and finishes if everybody keeps the promised limits from today on. */
export interface ItemOutlook {
  readonly startOn: CivilDate;
  readonly finishOn: CivilDate;
  /** A day from start to finish falls in a year whose schedule is not announced. */
  readonly provisional: boolean;
  /** The end of the project would move with it. */
  readonly critical: boolean;
}

export interface StageOutlook {
  readonly startOn: CivilDate;
  /** The day on which its milestones are reached. */
  readonly finishOn: CivilDate;
  readonly provisional: boolean;
}

export interface Outlook {
  /** By item index; null for what has no days any more: waived, or open in a project that has ended. */
  readonly items: readonly (ItemOutlook | null)[];
  /** By stage index; null where a milestone has no day. */
  readonly stages: readonly (StageOutlook | null)[];
  /** When the last stage ends; null once the project has ended. */
  readonly finishOn: CivilDate | null;
}

export interface OutlookDay {
  readonly today: CivilDate;
  readonly officeDay: EventTime['officeDay'];
}

/**
 * What lies ahead of a project if from today on every item is submitted and accepted on the day on which its way is open and
 * takes all of its promise, and every pause ends when it is expected to. What is done keeps its days, also where it is only
 * supposed to be done on a later day; what is overdue finishes today at the earliest. Conditional items that are not waived are taken to be needed.
 */
export function outlookOf(workflow: CompiledWorkflow, state: ProjectState, day: OutlookDay, calendar: WorkingCalendar): Outlook {
  const items = itemDays(workflow, state, day, calendar);
  const ends = workflow.definition.stages.map((_, at) => stageEnd(workflow, state, items, at));
  const isOpen = state.status === 'active' && ends.every((end) => end !== null);
  const last = isOpen ? latest(ends.map((end) => end!.on)) : null;
  const critical = new Set(ends.flatMap((end) => (end !== null && end.on === last ? criticalTo(workflow, items, end.items) : [])));
  return {
    finishOn: last,
    items: items.map((days, index) => {
      const known = days !== null && !(isDone(state.items[index]!) && days.waived);
      return known ? { startOn: days.startOn, finishOn: days.finishOn, provisional: isProvisional(days, calendar), critical: critical.has(index) } : null;
    }),
    stages: ends.map((end, at) => {
      const starts = workflow.items.flatMap(({ index, stageIndex }) => (stageIndex === at && items[index] ? [items[index].startOn] : []));
      if (end === null) return null;
      const days = { startOn: starts.reduce((first, on) => (on < first ? on : first), end.on), finishOn: end.on };
      return { ...days, provisional: isProvisional(days, calendar) };
    }),
  };
}

interface Days {
  readonly startOn: CivilDate;
  readonly finishOn: CivilDate;
  readonly waived: boolean;
  /** Nothing before it can move it any more. */
  readonly begun: boolean;
}

function itemDays(workflow: CompiledWorkflow, state: ProjectState, day: OutlookDay, calendar: WorkingCalendar): readonly (Days | null)[] {
  const known = new Map<number, Days | null>();
  const daysOf = (item: CompiledItem): Days | null => {
    const found = known.get(item.index);
    if (found !== undefined) return found;
    const isOver = state.status !== 'active' && !isDone(state.items[item.index]!);
    const days = isOver ? null : (begunDays(item, state.items[item.index]!, day, calendar) ?? aheadDays(item));
    known.set(item.index, days);
    return days;
  };
  const aheadDays = (item: CompiledItem): Days => {
    const opens = item.prerequisites.map((before) => {
      const isPresumed = !isDone(state.items[before]!) && opensTheWay(state.items[before]!);
      return isPresumed ? day.today : (daysOf(workflow.items[before]!)?.finishOn ?? day.today);
    });
    const { submittedOn } = state.items[item.index]!;
    const startOn = latest([day.today, ...opens, ...(submittedOn === null ? [] : [submittedOn])]);
    return { startOn, finishOn: promisedEnd(startOn, item.definition.promised, calendar), waived: false, begun: false };
  };
  return workflow.items.map(daysOf);
}

/** Null for an item that is yet to be accepted. */
function begunDays({ definition }: CompiledItem, item: ItemState, { today, officeDay }: OutlookDay, calendar: WorkingCalendar): Days | null {
  const ledger = currentLedger(item);
  switch (item.status) {
    case 'approved':
      return { startOn: item.acceptedOn!, finishOn: item.decidedOn!, waived: false, begun: true };
    case 'waived': {
      const on = officeDay(item.lastEventAt!);
      return { startOn: on, finishOn: on, waived: true, begun: true };
    }
    case 'under-review':
      return { startOn: item.acceptedOn!, finishOn: latest([today, dueDay(ledger, definition.promised, calendar)!]), waived: false, begun: true };
    case 'paused': {
      const { on, expectedDays } = ledger.findLast((entry) => entry.kind === 'paused')!;
      const resumed = { kind: 'resumed', on: latest([today, expectedPauseEnd(on, expectedDays, calendar)]) } as const;
      const due = dueDay([...ledger, resumed], definition.promised, calendar)!;
      return { startOn: item.acceptedOn!, finishOn: latest([resumed.on, due]), waived: false, begun: true };
    }
    default:
      return null;
  }
}

function promisedEnd(startOn: CivilDate, promised: Limit, calendar: WorkingCalendar): CivilDate {
  return dueDay([{ kind: 'accepted', on: startOn }], promised, calendar)!;
}

interface StageEnd {
  readonly on: CivilDate;
  /** The milestones that end it. */
  readonly items: readonly number[];
}

/** `all` milestones, or of `any` the earliest that is not waived. */
function stageEnd({ items, definition }: CompiledWorkflow, state: ProjectState, days: readonly (Days | null)[], stageIndex: number): StageEnd | null {
  const milestones = items.filter((item) => item.stageIndex === stageIndex && item.definition.milestone).map(({ index }) => index);
  const needed = milestones.filter((index) => state.items[index]!.status !== 'waived');
  const isAny = definition.stages[stageIndex]!.milestoneRule === 'any' && needed.length > 0;
  const ways = (isAny ? needed.filter((index) => days[index] !== null) : milestones).map((index) => ({ index, on: days[index]?.finishOn }));
  if (ways.length === 0 || ways.some(({ on }) => on === undefined)) return null;
  const all = ways.map(({ on }) => on!);
  const on = isAny ? all.reduce((first, each) => (each < first ? each : first)) : latest(all);
  return { on, items: ways.filter((way) => way.on === on).map(({ index }) => index) };
}

/** These items, and before each that is still ahead those on whose end it waits. */
function criticalTo(workflow: CompiledWorkflow, days: readonly (Days | null)[], ends: readonly number[]): readonly number[] {
  const found = new Set<number>();
  const waiting = [...ends];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    const { startOn, begun } = days[index]!;
    if (!begun) waiting.push(...workflow.items[index]!.prerequisites.filter((before) => days[before]?.finishOn === startOn));
  }
  return [...found];
}

function isProvisional({ startOn, finishOn }: Pick<Days, 'startOn' | 'finishOn'>, calendar: WorkingCalendar): boolean {
  return calendar.isProvisional(finishOn) || calendar.isProvisionalSpan(startOn, finishOn);
}

function latest(days: readonly CivilDate[]): CivilDate {
  return days.reduce((last, day) => (day > last ? day : last));
}
