import type { CivilDate } from '../calendar/civil-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Segment } from '../clock/segments.js';
import { type ClosedSegment, unionOfSegments } from './union-of-segments.js';
import { workingDaysWithin } from './working-days-within.js';

/** The working days d with from < d ≤ until that something has taken for itself; each is taken once. */
export class CoveredDays {
  private covered: readonly ClosedSegment[] = [];
  private days = 0;

  constructor(
    private readonly from: CivilDate,
    private readonly until: CivilDate,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** Takes the days of these segments, of which an open one goes on to the end; answers how many were still free. */
  take(segments: readonly Segment[]): number {
    if (segments.length === 0) return 0;
    const before = this.days;
    this.covered = unionOfSegments([this.covered, segments], this.until);
    this.days = workingDaysWithin(this.covered, this.from, this.until, this.calendar);
    return this.days - before;
  }

  /** How many are free. */
  get left(): number {
    return this.calendar.workingDaysBetween(this.from, this.until) - this.days;
  }
}
