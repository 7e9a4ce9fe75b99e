import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import type { Light } from '../core/clock/light.js';
import type { EventTime } from '../core/workflow/event.js';
import { isSameDeadline, openDeadlines, wholeScope, type Deadline } from './deadlines-of.js';
import type { LoadedProject } from './loaded-project.js';

/** An open deadline that another calendar moves, or, if `from` is `to`, of which only the light changes: it is near due on another day. */
export interface MovedDeadline {
  readonly kind: Deadline['kind'];
  readonly subject: string;
  readonly attempt: number;
  readonly department: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly lightFrom: Light;
  readonly lightTo: Light;
}

export interface Reckoning {
  readonly was: readonly Deadline[];
  readonly is: readonly Deadline[];
  readonly moved: readonly MovedDeadline[];
}

/** A project's open deadlines by two calendars, and those whose due day or light differs. */
export function reckonAnew(
  project: LoadedProject,
  before: WorkingCalendar,
  after: WorkingCalendar,
  officeDay: EventTime['officeDay'],
  today: CivilDate,
): Reckoning {
  const scope = wholeScope(project);
  const was = openDeadlines(project, scope, before, officeDay);
  const is = openDeadlines(project, scope, after, officeDay);
  const moved = is.flatMap((deadline): MovedDeadline[] => {
    const old = was.find((other) => isSameDeadline(other, deadline))!;
    const [lightFrom, lightTo] = [deadlineLight(old, today), deadlineLight(deadline, today)];
    if (old.dueOn === deadline.dueOn && lightFrom === lightTo) return [];
    const { kind, subject, attempt, department } = deadline;
    return [{ kind, subject, attempt, department, from: old.dueOn, to: deadline.dueOn, lightFrom, lightTo }];
  });
  return { was, is, moved };
}

/** The light of a deadline on a day; blue while its clock stands still. */
export function deadlineLight({ dueOn, warnOn }: Pick<Deadline, 'dueOn' | 'warnOn'>, today: CivilDate): Light {
  if (dueOn === null) return 'blue';
  if (dueOn < today) return 'red';
  return warnOn !== null && warnOn <= today ? 'yellow' : 'green';
}
