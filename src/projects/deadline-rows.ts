import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { Turn } from '../core/workflow/turn.js';
import { itemDeadlines, stageDeadlines, targetDeadlines, type Deadline, type DeadlineKind } from './deadlines-of.js';
import type { LoadedProject } from './loaded-project.js';
import type { Recording } from './recording.js';

/** The deadlines that a turn has opened, moved or closed. */
export function deadlineRows(
  before: LoadedProject,
  after: LoadedProject,
  turn: Turn,
  calendar: CalendarInForce,
  { actorId, officeDay }: Recording,
): readonly object[] {
  const touched = (project: LoadedProject): readonly Deadline[] => [
    ...turn.changed.flatMap((index) => itemDeadlines(project, index, calendar)),
    ...(clocksMoved(turn) ? spanDeadlines(project, turn, calendar, officeDay) : []),
  ];
  const was = touched(before);
  const is = touched(after);
  return [
    ...is.filter((deadline) => !was.some((old) => isSame(old, deadline) && old.dueOn === deadline.dueOn && old.warnOn === deadline.warnOn)),
    ...was.filter((deadline) => !is.some((now) => isSame(now, deadline))).map((deadline) => ({ ...deadline, closed: true })),
  ].map((deadline) => rowOf(deadline, turn.facts[0]!.type === 'item.accepted' && OF_THE_CLOCK.has(deadline.kind) ? actorId : null));
}

/** A stage or a target is due on another day only when a clock has started or stopped, or it has ended. */
function clocksMoved(turn: Turn): boolean {
  return turn.ledger.length > 0 || turn.facts.length > 1 || turn.state.status !== 'active';
}

function spanDeadlines(project: LoadedProject, turn: Turn, calendar: CalendarInForce, officeDay: Recording['officeDay']): readonly Deadline[] {
  const ended = project.workflow.definition.stages.flatMap(({ key }, at) => (turn.facts.some(({ stage }) => stage === key) ? [at] : []));
  const stages = new Set([...turn.changed.map((index) => project.workflow.items[index]!.stageIndex), ...ended]);
  return [
    ...[...stages].flatMap((at) => stageDeadlines(project, at, calendar)),
    ...targetDeadlines(project, calendar, officeDay),
  ];
}

function isSame(a: Deadline, b: Deadline): boolean {
  return a.kind === b.kind && a.subject === b.subject && a.attempt === b.attempt;
}

/** Who accepts an item has it in hand. */
const OF_THE_CLOCK: ReadonlySet<DeadlineKind> = new Set(['promise', 'statutory']);

function rowOf({ kind, subject, attempt, department, dueOn, warnOn, closed = false }: Deadline & { closed?: boolean }, ownerId: string | null): object {
  return { kind, subject, attempt, department_key: department, owner_id: ownerId, due_on: dueOn, warn_on: warnOn, open: !closed };
}
