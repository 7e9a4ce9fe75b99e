import type { CivilDate } from '../core/calendar/civil-date.js';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { ClockEntry } from '../core/clock/ledger.js';
import type { ItemState } from '../core/workflow/state.js';
import type { Turn } from '../core/workflow/turn.js';
import { actBy } from './act-by.js';
import { deadlineRows } from './deadline-rows.js';
import { chainHash } from './history-chain.js';
import { readItem } from './item-reading.js';
import type { LoadedProject } from './loaded-project.js';
import { noticesOf } from './notices-of.js';
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
  const { actorId, recordedAt } = recording;
  const recorded = instant(recordedAt);
  let head = project.head;
  let seq = project.version;
  const facts: object[] = [];
  const notices: object[] = [];
  for (const fact of turn.facts) {
    seq += 1;
    const { type, item, stage, attempt, effectiveAt, data } = fact;
    head = chainHash(head, { projectId: project.id, seq, type, item, stage, attempt, effectiveAt, recordedAt, actorId, data });
    facts.push({
      seq, type, item_key: item, stage_key: stage, attempt, effective_at: instant(effectiveAt), recorded_at: recorded,
      actor_id: actorId, data, hash: head.toString('base64'),
    });
    for (const address of noticesOf(fact, workflow, project.agent.id)) notices.push({ seq, ...address, recorded_at: recorded });
  }
  const next: LoadedProject = { ...project, version: seq, head, state: turn.state };
  return {
    next,
    rows: {
      turn: projectRow(project, next, calendar),
      items: turn.changed.map((at) => itemRow(workflow.items[at]!.definition, turn.state.items[at]!, calendar)),
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

export function instant(epochMillis: number): string {
  return new Date(epochMillis).toISOString();
}

function projectRow(previous: LoadedProject, { id, version, state, workflow }: LoadedProject, calendar: CalendarInForce): object {
  const { dueOn, warnOn, running, paused } = lightBasis(workflow, state, calendar);
  return {
    id, expected: previous.version, version, status: state.status,
    ended_at: state.endedAt === null ? null : instant(state.endedAt),
    stage_ended_at: state.stages.map(({ endedAt }) => (endedAt === null ? null : instant(endedAt))),
    due_on: dueOn, warn_on: warnOn, running, paused, calendar_revision: calendar.revision,
  };
}

/** An item's row, as it is after a turn and as it is when a project is registered. */
export function itemRow(definition: Parameters<typeof readItem>[0], item: ItemState, calendar: CalendarInForce): object {
  const { dueOn, warnOn, running, paused } = readItem(definition, item, calendar, item.acceptedOn ?? ANY_DAY);
  const open = running || paused;
  return {
    item_key: definition.key, status: item.status, attempt: item.attempt,
    supplement_requested: item.supplementRequested, extended: item.extended,
    consent_presumed: item.consentPresumed,
    last_event_at: item.lastEventAt === null ? null : instant(item.lastEventAt),
    acceptance_period_from: item.acceptancePeriodFrom, submitted_on: item.submittedOn, accepted_on: item.acceptedOn,
    decided_on: item.decidedOn, due_on: open ? dueOn : null, warn_on: open ? warnOn : null,
    act_by: actBy(item, { dueOn, running, paused }, calendar),
  };
}

/** Due and warn day of a clock do not depend on the day on which it is read. */
const ANY_DAY = '2000-01-01' as CivilDate;

function entryRow(entry: ClockEntry): object {
  const days = entry.kind === 'paused' ? entry.expectedDays : entry.kind === 'extended' ? entry.days : null;
  return { kind: entry.kind, effective_on: entry.on, days, ground: entry.kind === 'paused' ? entry.ground : null, calendar_revision: revisionOf(entry) };
}

function revisionOf(entry: ClockEntry): number | null {
  return (entry.kind === 'stopped' ? entry.calendarRevision : null) ?? null;
}
