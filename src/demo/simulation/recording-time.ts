import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import type { ReportedEvent } from '../../core/workflow/event.js';
import type { Random } from '../random.js';
import { momentOn, officeDay, soonAfter } from './office-hours.js';

const LATE_ENTRY = 0.045;
const MOST_WORKING_DAYS = 5;
/** The answer to a submission must be there before silence counts as one (行政许可法 art. 32). */
const ANSWERS: ReadonlySet<ReportedEvent['type']> = new Set(['item.accepted', 'item.declined', 'item.supplement-requested']);

/** When something that happens at an instant is entered: at once, or days later from paper (补录); never before what is entered now. */
export function recordingTime(type: ReportedEvent['type'], happenedAt: number, now: number, calendar: WorkingCalendar, random: Random): number {
  const workingDays = random.between(1, ANSWERS.has(type) ? 1 : MOST_WORKING_DAYS);
  const entered = random.chance(LATE_ENTRY) ? momentOn(calendar.addWorkingDays(officeDay(happenedAt), workingDays), random) : happenedAt;
  return entered > now ? entered : soonAfter(now, random);
}
