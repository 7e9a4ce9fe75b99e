import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';

/** What became of an item in another project, in working days. */
export interface PastCase {
  /** From the approval of the last prerequisite (without any, from the registration of the project) to the first submission. */
  readonly followOnDays: number;
  /** From the first submission to the first acceptance, and to the approval that stands. */
  readonly acceptDays: number;
  readonly turnaroundDays: number;
  /** The same of the attempt that was approved, from its own submission. */
  readonly lastAcceptDays: number;
  readonly lastTurnaroundDays: number;
  /** Days that the clock of that attempt ran. */
  readonly lastUsedDays: number;
  /** From the end of the first attempt that failed to the next submission; null where none failed. */
  readonly againDays: number | null;
}

/** How often a conditional item turned out not to be needed. */
export interface PastWaivers {
  readonly needed: number;
  /** For each project in which it was waived: working days from the registration to that. */
  readonly waivedAfter: readonly number[];
}

/** Whose history an item's forecast rests on: that of its own workflow, that of the same item anywhere, or on what is promised. */
export type Basis = 'workflow' | 'item' | 'promise';

export interface ItemHistory {
  readonly basis: Basis;
  /** None where it rests on the promise. */
  readonly cases: readonly PastCase[];
  readonly waivers: PastWaivers;
}

/** With fewer cases than this, promises say more. */
export const FEWEST_CASES = 8;

export const NO_HISTORY: ItemHistory = { basis: 'promise', cases: [], waivers: { needed: 0, waivedAfter: [] } };

/** The history of the workflow's own item where there is enough, else of the same item in any workflow, else none. */
export function historyFrom(own: readonly PastCase[], anywhere: readonly PastCase[], waivers: PastWaivers): ItemHistory {
  if (own.length >= FEWEST_CASES) return { basis: 'workflow', cases: own, waivers };
  if (anywhere.length >= FEWEST_CASES) return { basis: 'item', cases: anywhere, waivers };
  return { ...NO_HISTORY, waivers };
}

/** An attempt of the past. */
export interface PastAttempt {
  readonly submittedOn: CivilDate;
  readonly acceptedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly approved: boolean;
  /** Working days that its clock ran. */
  readonly usedDays: number;
}

/** The case that an item's attempts make from the day on which it could have been submitted; null unless it has been approved. */
export function pastCase(possibleOn: CivilDate, attempts: readonly PastAttempt[], calendar: WorkingCalendar): PastCase | null {
  const [first, second] = attempts;
  const last = attempts.at(-1);
  const acceptedOn = attempts.find((attempt) => attempt.acceptedOn !== null)?.acceptedOn;
  if (!first || !last?.approved || !acceptedOn) return null;
  const days = (from: CivilDate, to: CivilDate) => calendar.workingDaysBetween(from, to);
  return {
    followOnDays: days(possibleOn, first.submittedOn),
    acceptDays: days(first.submittedOn, acceptedOn),
    turnaroundDays: days(first.submittedOn, last.endedOn!),
    lastAcceptDays: days(last.submittedOn, last.acceptedOn!),
    lastTurnaroundDays: days(last.submittedOn, last.endedOn!),
    lastUsedDays: last.usedDays,
    againDays: second ? days(first.endedOn!, second.submittedOn) : null,
  };
}
