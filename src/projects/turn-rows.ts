import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import { clocksAfter } from '../core/compression/stage-clocks.js';
import type { ClockEntry } from '../core/clock/ledger.js';
import type { Turn } from '../core/workflow/turn.js';
import { deadlineRows } from './deadline-rows.js';
import { factRows } from './fact-rows.js';
import { instant } from './instant.js';
import { itemRow } from './item-row.js';
import type { LoadedProject } from './loaded-project.js';
import { lightBasis } from './project-light.js';
import type { Recording } from './recording.js';

/** The rows of one turn, in the shape that `record_turns` takes them; `n` is put in by the writer. */
export interface TurnRows {
  readonly turn: object;
  readonly items: readonly object[];
  readonly clock: readonly object[];
  readonly deadlines: readonly object[];
  readonly facts: readonly object[];
  readonly notices: readonly object[];
  readonly answers: readonly object[];
}

/** Everything that a turn writes, and the project as it stands afterwards. */
export function turnRows(
  project: LoadedProject,
  turn: Turn,
  calendar: CalendarInForce,
  recording: Recording,
): { rows: TurnRows; next: LoadedProject } {
  const { workflow } = project;
  const { head, seq, facts, notices } = factRows(project, turn.facts, recording);
  const { state, changed } = turn;
  const clocks = clocksAfter(workflow, project.clocks, state.items, changed);
  const next: LoadedProject = { ...project, version: seq, head, state, clocks, calendarRevision: calendar.revision };
  return {
    next,
    rows: {
      turn: projectRow(project, next, calendar),
      items: itemRows(project, turn, calendar),
      clock: turn.ledger.map(({ item, attempt, entry }, at) => ({
        item_key: workflow.items[item]!.definition.key,
        attempt,
        // The event's own entry belongs to its fact, clocks that its consequences stop to the last of them.
        seq: at === 0 && turn.facts[0]!.item !== null ? project.version + 1 : seq,
        ...entryRow(entry),
      })),
      deadlines: deadlineRows(project, next, turn, calendar, recording),
      facts,
      notices,
      answers: [],
    },
  };
}

/** Once a project has ended nobody has to act any more, not even on what is still submitted. */
function itemRows({ workflow }: LoadedProject, { changed, state }: Turn, calendar: CalendarInForce): readonly object[] {
  const row = (at: number) => itemRow(workflow.items[at]!.definition, state.items[at]!, calendar);
  if (state.status === 'active') return changed.map(row);
  const submitted = state.items.flatMap(({ status }, at) => (status === 'submitted' ? [at] : []));
  return [...new Set([...changed, ...submitted])].map((at) => ({ ...row(at), act_by: null }));
}

/** A project's row, as it is after a turn. */
export function projectRow(previous: LoadedProject, { id, version, state, workflow, clocks }: LoadedProject, calendar: CalendarInForce): object {
  const { dueOn, warnOn, running, paused } = lightBasis(workflow, state, calendar, clocks.flatMap(({ open }) => open));
  return {
    id, expected: previous.version, version, status: state.status,
    ended_at: state.endedAt === null ? null : instant(state.endedAt),
    stage_ended_at: state.stages.map(({ endedAt }) => (endedAt === null ? null : instant(endedAt))),
    due_on: dueOn, warn_on: warnOn, running, paused, calendar_revision: calendar.revision,
  };
}

function entryRow(entry: ClockEntry): object {
  const days = entry.kind === 'paused' ? entry.expectedDays : entry.kind === 'extended' ? entry.days : null;
  return { kind: entry.kind, effective_on: entry.on, days, ground: entry.kind === 'paused' ? entry.ground : null, calendar_revision: revisionOf(entry) };
}

function revisionOf(entry: ClockEntry): number | null {
  return (entry.kind === 'stopped' ? entry.calendarRevision : null) ?? null;
}
