import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { CalendarInForce } from '../../calendars/calendar-in-force.js';
import type { Action } from './action.js';
import type { Agenda } from './agenda.js';

/** What all projects of the city have in common. */
export interface Surroundings {
  readonly agenda: Agenda;
  readonly calendar: CalendarInForce;
  /** The day that the city has come to when it is looked at. */
  readonly today: CivilDate;
  readonly enter: (action: Action) => void;
}
