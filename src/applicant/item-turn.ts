import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { acceptanceDueDay } from '../core/clock/acceptance-period.js';
import { expectedPauseEnd } from '../core/clock/pause-overrun.js';
import type { CompiledItem } from '../core/workflow/compile.js';
import { currentLedger, type ItemState } from '../core/workflow/state.js';
import type { LoadedProject } from '../projects/loaded-project.js';

export const WHO = ['applicant', 'department', 'agent'] as const;
export const TURN_TASKS = ['bring', 'submit', 'supplement', 'accept', 'review', 'pause', 'resubmit'] as const;

/** Whose turn it is with an item, and with what. */
export interface ItemTurn {
  readonly who: (typeof WHO)[number];
  readonly task: (typeof TURN_TASKS)[number];
  readonly since: CivilDate;
  /** By when, where a day is set. */
  readonly until: CivilDate | null;
}

export interface TurnDays {
  /** Of the running clock. */
  readonly dueOn: CivilDate | null;
  readonly calendar: CalendarInForce;
  readonly officeDay: (epochMillis: number) => CivilDate;
}

/**
 * The applicant brings what an item needs and what is missing; the agent submits it, also anew; the department does the rest.
 * Null when nobody has to do anything: it waits for other items, is done, or the project has ended.
 */
export function itemTurn(project: LoadedProject, { index, definition, prerequisites }: CompiledItem, { dueOn, calendar, officeDay }: TurnDays): ItemTurn | null {
  const { state, registeredAt } = project;
  const item = state.items[index]!;
  if (state.status !== 'active') return null;
  const last = () => officeDay(item.lastEventAt!);
  switch (item.status) {
    case 'ready': {
      const readyAt = Math.max(registeredAt, ...prerequisites.map((before) => state.items[before]!.lastEventAt ?? registeredAt));
      const bring = definition.materials.length > 0;
      return { who: bring ? 'applicant' : 'agent', task: bring ? 'bring' : 'submit', since: officeDay(readyAt), until: null };
    }
    case 'submitted':
      return { who: 'department', task: 'accept', since: item.acceptancePeriodFrom!, until: acceptanceDueDay(item.acceptancePeriodFrom!, calendar) };
    case 'supplementing':
      return { who: 'applicant', task: 'supplement', since: last(), until: null };
    case 'under-review':
      return { who: 'department', task: 'review', since: item.acceptedOn!, until: dueOn };
    case 'paused': {
      const { ground, on, expectedDays } = openPause(item);
      return { who: ground === 'correction' ? 'applicant' : 'department', task: 'pause', since: on, until: expectedPauseEnd(on, expectedDays, calendar) };
    }
    case 'refused':
    case 'declined':
    case 'withdrawn':
      return { who: 'agent', task: 'resubmit', since: last(), until: null };
    default:
      return null;
  }
}

/** The pause that an item is in. */
export function openPause(item: ItemState) {
  return currentLedger(item).findLast((entry) => entry.kind === 'paused')!;
}
