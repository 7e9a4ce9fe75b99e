/** A limit is a number and a unit: special laws count calendar days (环评 60/30), the general law working days. */
export type DayUnit = 'working-day' | 'calendar-day';

export interface Limit {
  readonly days: number;
  readonly unit: DayUnit;
}
