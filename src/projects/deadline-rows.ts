import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import type { Turn } from '../core/workflow/turn.js';
import { isSameDeadline, openDeadlines, wholeScope, type Deadline, type DeadlineKind, type DeadlineScope } from './deadlines-of.js';
import type { LoadedProject } from './loaded-project.js';
import type { Recording } from './recording.js';

/** The deadlines that a turn has opened, moved or closed. */
export function deadlineRows(
  before: LoadedProject,
  after: LoadedProject,
  turn: Turn,
  calendar: WorkingCalendar,
  { actorId, officeDay }: Recording,
): readonly object[] {
  const scope = scopeOf(after, turn);
  const was = openDeadlines(before, scope, calendar, officeDay);
  const is = openDeadlines(after, scope, calendar, officeDay);
  const inHand = turn.facts[0]!.type === 'item.accepted' ? actorId : null;
  return changedDeadlineRows(was, is, inHand);
}

/** The rows of what has changed. `inHand` is the person who has just taken the clocks that now begin in hand. */
export function changedDeadlineRows(was: readonly Deadline[], is: readonly Deadline[], inHand: string | null): readonly object[] {
  const unchanged = (deadline: Deadline) =>
    was.some((old) => isSameDeadline(old, deadline) && old.dueOn === deadline.dueOn && old.warnOn === deadline.warnOn);
  const isOpen = (deadline: Deadline) => is.some((now) => isSameDeadline(now, deadline));
  return [
    ...is.filter((deadline) => !unchanged(deadline)).map((deadline) => rowOf(deadline, true, OF_THE_CLOCK.has(deadline.kind) ? inHand : null)),
    ...was.filter((deadline) => !isOpen(deadline)).map((deadline) => rowOf(deadline, false, null)),
  ];
}

/** A stage or target is due on another day only when a clock has started or stopped, or it has ended; the end of a project ends everything. */
function scopeOf(project: LoadedProject, { changed, ledger, facts, state }: Turn): DeadlineScope {
  if (state.status !== 'active') return wholeScope(project);
  const { workflow } = project;
  const touched = ledger.length > 0 ? changed.map((index) => workflow.items[index]!.stageIndex) : [];
  const ended = facts.flatMap(({ stage }) => (stage === null ? [] : [workflow.definition.stages.findIndex(({ key }) => key === stage)]));
  return { items: changed, stages: [...new Set([...touched, ...ended])], targets: ledger.length > 0 || facts.length > 1 };
}

const OF_THE_CLOCK: ReadonlySet<DeadlineKind> = new Set(['promise', 'statutory']);

function rowOf({ kind, subject, attempt, department, dueOn, warnOn }: Deadline, open: boolean, ownerId: string | null): object {
  return { kind, subject, attempt, department_key: department, owner_id: ownerId, due_on: dueOn, warn_on: warnOn, open };
}
