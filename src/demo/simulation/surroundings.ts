import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import type { Action } from './action.js';
import type { Agenda } from './agenda.js';

/** What all projects of the city have in common. */
export interface Surroundings {
  readonly agenda: Agenda;
  readonly calendar: WorkingCalendar;
  /** The day that the city has come to when it is looked at. */
  readonly today: CivilDate;
  readonly enter: (action: Action) => void;
}
