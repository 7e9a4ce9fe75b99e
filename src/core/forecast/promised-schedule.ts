import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { outlookOf } from '../workflow/outlook.js';
import { type Goal, goalEnds, type GoalEnd, type ItemTimes, reachedIn, takenIn } from './goal.js';
import { itemsInOrder } from './in-order.js';
import { type OpenItem, openItems, type Standpoint } from './open-items.js';

/** The outlook of a project (everybody keeps the promises from today on) in working days from today. */
export interface PromisedSchedule extends ItemTimes {
  readonly items: readonly OpenItem[];
  readonly acceptedOn: readonly CivilDate[];
  readonly doneOn: readonly CivilDate[];
}

/** What a goal depends on, if promises are kept. */
export interface PromisedPath {
  readonly days: number;
  readonly on: CivilDate;
  /** Indexes of the open items that follow each other up to the goal, without a day to spare. */
  readonly criticalPath: readonly number[];
  /** By how many working days an item can end later without the goal being reached later; only of open items that it depends on. */
  readonly slack: ReadonlyMap<number, number>;
}

export function promisedSchedule(standpoint: Standpoint, calendar: WorkingCalendar, today: CivilDate): PromisedSchedule {
  const { workflow, state, officeDay } = standpoint;
  const items = openItems(standpoint, calendar, today);
  const outlook = outlookOf(workflow, state, { today, officeDay }, calendar);
  const days = (on: CivilDate) => calendar.workingDaysBetween(today, on);
  return {
    items,
    acceptedIn: items.map(({ index, in: waivedIn }) => (outlook.items[index] ? days(outlook.items[index].startOn) : waivedIn)),
    doneIn: items.map(({ index, in: waivedIn }) => (outlook.items[index] ? days(outlook.items[index].finishOn) : waivedIn)),
    acceptedOn: items.map(({ index }) => outlook.items[index]?.startOn ?? today),
    doneOn: items.map(({ index }) => outlook.items[index]?.finishOn ?? today),
    waived: items.map(({ standing }) => standing === 'waived'),
  };
}

/** Working days that an item takes from when it can begin, or has begun. */
export function promisedDays({ items, acceptedIn, doneIn }: PromisedSchedule, index: number): number {
  const { standing, in: begun } = items[index]!;
  return doneIn[index]! - (standing === 'under-review' || standing === 'paused' ? begun : acceptedIn[index]!);
}

/** The backward pass from a goal. */
export function promisedPath({ workflow }: Pick<Standpoint, 'workflow'>, schedule: PromisedSchedule, goal: Goal, today: CivilDate): PromisedPath {
  const { items, doneIn, acceptedOn, doneOn } = schedule;
  const ends = goalEnds(workflow, goal.event, schedule);
  const days = reachedIn(ends, schedule);
  const latestEnd = new Map<number, number>();
  const endBy = (index: number, day: number) => latestEnd.set(index, Math.min(latestEnd.get(index) ?? Infinity, day));
  for (const { index, step } of ends) {
    // For an acceptance only what stands before the item counts.
    for (const needed of step === 'done' ? [index] : items[index]!.waitsFor) endBy(needed, days);
  }
  for (const index of itemsInOrder(workflow).toReversed()) {
    const end = latestEnd.get(index);
    if (end === undefined) continue;
    for (const before of items[index]!.waitsFor) endBy(before, end - promisedDays(schedule, index));
  }
  const last = ends.find((end) => takenIn(end, schedule) === days);
  const open = [...latestEnd].filter(([index]) => isOpen(items[index]!));
  return {
    days,
    on: ends.map(({ index, step }) => (step === 'done' ? doneOn : acceptedOn)[index]!).reduce((latest, on) => (on > latest ? on : latest), today),
    criticalPath: pathTo(last, schedule),
    slack: new Map(open.map(([index, end]) => [index, end - doneIn[index]!])),
  };
}

function pathTo(end: GoalEnd | undefined, { items, acceptedIn, doneIn }: PromisedSchedule): readonly number[] {
  const path: number[] = [];
  for (let index = end?.index; index !== undefined && isOpen(items[index]!); ) {
    path.push(index);
    const begins = acceptedIn[index]!;
    index = items[index]!.waitsFor.find((before) => doneIn[before] === begins);
  }
  return path.reverse();
}

function isOpen({ standing }: OpenItem): boolean {
  return standing !== 'done' && standing !== 'waived';
}
