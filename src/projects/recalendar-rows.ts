import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { Fact } from '../core/workflow/turn.js';
import { changedDeadlineRows } from './deadline-rows.js';
import { factRows } from './fact-rows.js';
import { itemRow } from './item-row.js';
import type { LoadedProject } from './loaded-project.js';
import { reckonAnew } from './moved-deadlines.js';
import type { Recording } from './recording.js';
import { projectRow, type TurnRows } from './turn-rows.js';

/**
 * What is written when the calendar that a project's due days were reckoned by has been amended: the open ones anew, and a
 * fact in the history if any has moved. What is decided keeps its days.
 */
export function recalendarRows(project: LoadedProject, calendar: CalendarInForce, recording: Recording): { rows: TurnRows; next: LoadedProject } {
  const { workflow, state } = project;
  const before = calendar.asOf(project.calendarRevision);
  const today = recording.officeDay(recording.recordedAt);
  const { was, is, moved } = reckonAnew(project, before, calendar, recording.officeDay, today);
  const fact: Fact = {
    type: 'calendar.amended',
    item: null,
    stage: null,
    attempt: null,
    effectiveAt: recording.recordedAt,
    data: { calendar: workflow.definition.calendar, revision: calendar.revision, moved },
  };
  const { facts, notices, seq, head } = factRows(project, moved.length > 0 ? [fact] : [], recording);
  const next: LoadedProject = { ...project, version: seq, head, calendarRevision: calendar.revision };
  const open = workflow.items.filter(({ index }) => OPEN.has(state.items[index]!.status));
  return {
    next,
    rows: {
      turn: projectRow(project, next, calendar),
      items: open.map(({ definition, index }) => itemRow(definition, state.items[index]!, calendar)),
      clock: [],
      deadlines: changedDeadlineRows(was, is, null),
      facts,
      notices,
      answers: [],
    },
  };
}

const OPEN: ReadonlySet<string> = new Set(['submitted', 'under-review', 'paused']);
