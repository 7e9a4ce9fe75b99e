import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { expectedPauseEnd } from '../clock/pause-overrun.js';
import { usedDays } from '../clock/used-days.js';
import type { CompiledWorkflow } from '../workflow/compile.js';
import type { EventTime } from '../workflow/event.js';
import { currentLedger, isDone, opensTheWay, type ItemState, type ProjectState } from '../workflow/state.js';

/**
 * How far an item has come today. `since` counts the working days that it has been so; a step that is only supposed to be
 * taken on a later day (a what-if) has not begun, and begins `in` so many working days.
 */
export interface OpenItem {
  readonly index: number;
  readonly standing: 'done' | 'waived' | 'blocked' | 'possible' | 'failed' | 'submitted' | 'under-review' | 'paused';
  readonly in: number;
  readonly since: number;
  /** Indexes of the prerequisites that still stand before it. */
  readonly waitsFor: readonly number[];
  /** Of an open pause: the working days until it is expected to end. */
  readonly pauseDays: number;
  /** Working days that the running attempt has used. */
  readonly usedDays: number;
  readonly attempt: number;
}

export interface Standpoint {
  readonly workflow: CompiledWorkflow;
  readonly state: ProjectState;
  readonly registeredOn: CivilDate;
  readonly officeDay: EventTime['officeDay'];
}

/** The items of a running project by their index, as of today. */
export function openItems({ workflow, state, registeredOn, officeDay }: Standpoint, calendar: WorkingCalendar, today: CivilDate): readonly OpenItem[] {
  return workflow.items.map(({ index, prerequisites }): OpenItem => {
    const item = state.items[index]!;
    const from = (day: CivilDate) => ({ in: calendar.workingDaysBetween(today, day), since: calendar.workingDaysBetween(day, today) });
    const start = { index, ...from(today), waitsFor: [], pauseDays: 0, usedDays: 0, attempt: item.attempt };
    if (isDone(item)) {
      return { ...start, ...from(dayOf(item, officeDay)), standing: item.status === 'waived' ? 'waived' : 'done' };
    }
    switch (item.status) {
      case 'submitted':
      case 'supplementing':
        return { ...start, ...from(item.submittedOn!), standing: 'submitted' };
      case 'under-review':
      case 'paused':
        return { ...start, standing: item.status, ...runningItem(item, calendar, today) };
      case 'refused':
      case 'declined':
      case 'withdrawn':
        return { ...start, ...from(dayOf(item, officeDay)), standing: 'failed' };
      default: {
        const waitsFor = prerequisites.filter((before) => !opensTheWay(state.items[before]!));
        const opened = prerequisites.filter((before) => !waitsFor.includes(before)).map((before) => dayOf(state.items[before]!, officeDay));
        const readyOn = opened.reduce((latest, day) => (day > latest ? day : latest), registeredOn);
        return { ...start, ...from(readyOn), waitsFor, standing: waitsFor.length > 0 ? 'blocked' : 'possible' };
      }
    }
  });
}

function dayOf({ lastEventAt }: ItemState, officeDay: EventTime['officeDay']): CivilDate {
  return officeDay(lastEventAt!);
}

function runningItem(item: ItemState, calendar: WorkingCalendar, today: CivilDate): Pick<OpenItem, 'in' | 'since' | 'pauseDays' | 'usedDays'> {
  const ledger = currentLedger(item);
  const begun = {
    in: calendar.workingDaysBetween(today, item.acceptedOn!),
    since: calendar.workingDaysBetween(item.acceptedOn!, today),
    usedDays: usedDays(ledger, 'working-day', calendar, today),
  };
  if (item.status === 'under-review') return { ...begun, pauseDays: 0 };
  const pause = ledger.findLast((entry) => entry.kind === 'paused')!;
  return { ...begun, pauseDays: calendar.workingDaysBetween(today, expectedPauseEnd(pause.on, pause.expectedDays, calendar)) - begun.in };
}
