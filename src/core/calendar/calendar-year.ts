import type { CivilDate } from './civil-date.js';

/** One day that a schedule names: off (holiday) or, if `isOffDay` is false, worked (调休 make-up day). */
export interface ScheduledDay {
  readonly date: CivilDate;
  /** The holiday that the day belongs to, such as 国庆节. */
  readonly name: string;
  readonly isOffDay: boolean;
}

/**
 * The schedule announced for a year, by the State Council or by a place for itself.
 * Days of a neighbouring year may stand in it: 2018-12-29 was announced with 2019. A year without days is not announced yet.
 */
export interface CalendarYear {
  readonly year: number;
  readonly days: readonly ScheduledDay[];
}
