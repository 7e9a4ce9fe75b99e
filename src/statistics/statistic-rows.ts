import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { WorkflowType } from '../core/workflow/definition.js';
import type { EventTime } from '../core/workflow/event.js';
import type { CompiledItem } from '../core/workflow/compile.js';
import { projectFigures, type ProjectFigures } from '../core/statistics/project-figures.js';
import type { RecordedFact } from '../core/statistics/recorded-fact.js';
import type { SpanFigures } from '../core/statistics/span-figures.js';
import { calendarOf } from '../projects/item-reading.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import { lightBasis } from '../projects/project-light.js';

/** What a figure is about, as `statistic_subject` names it. */
export interface Subject {
  readonly kind: 'item' | 'stage' | 'target' | 'project';
  readonly workflow_key: string;
  readonly workflow_type: WorkflowType;
  readonly key: string;
  readonly stage_key: string;
  readonly department_key: string;
  readonly unit: 'working-day' | 'calendar-day';
}

/** For whom a figure counts besides the city, as `statistic_scope` names it. */
export interface Scope {
  readonly kind: 'park' | 'agent' | 'officer';
  readonly park_key: string;
  readonly person_id: string | null;
}

/** Gives subjects and scopes the numbers by which rows know them. */
export interface Numbering {
  subject(subject: Subject): number;
  scope(scope: Scope): number;
}

/** A row in the columns of its table. */
export type Row = Readonly<Record<string, unknown>>;

export const ROW_TABLES = ['project_statistic', 'attempt_statistic', 'span_statistic', 'wait_statistic'] as const;
export type RowTable = (typeof ROW_TABLES)[number];

export type StatisticRows = Readonly<Record<RowTable, readonly Row[]>>;

export interface RowsReading {
  readonly calendar: CalendarInForce;
  readonly officeDay: EventTime['officeDay'];
}

/** All statistic rows of a project, as they follow from its state and history by the calendar in force. */
export function statisticRows(project: LoadedProject, facts: readonly RecordedFact[], reading: RowsReading, numbering: Numbering): StatisticRows {
  const { workflow, state } = project;
  const { calendar } = reading;
  const figures = projectFigures({ workflow, state, facts }, { ...reading, calendarOf: (ledger) => calendarOf(ledger, calendar) });
  const { subject, own } = placeOf(project, numbering);
  return {
    project_statistic: [projectRow(project, figures, reading, { ...own, subject_id: subject('project', workflow.definition.key) })],
    attempt_statistic: figures.attempts.map(({ item, figures: { officerId, ...attempt } }) =>
      inColumns(attempt, {
        ...own,
        item_key: item.definition.key,
        subject_id: subject('item', item.definition.key),
        officer_scope: officerId && numbering.scope({ kind: 'officer', park_key: project.park, person_id: officerId }),
      }),
    ),
    span_statistic: figures.spans.map(({ ledger }) => ({ ...own, subject_id: subject(ledger.span.kind, ledger.span.key), ...spanColumns(ledger) })),
    wait_statistic: figures.spans.flatMap(({ ledger: { span }, waits }) =>
      waits.map(({ item, attempt, kind, ground, from, to, days }, at) => ({
        ...own, span_id: subject('target', span.key), ordinal: at + 1, subject_id: subject('item', item), attempt, kind, ground, from_on: from, to_on: to, days,
        ended_on: span.toOn,
      })),
    ),
  };
}

function placeOf({ id, park, agent, workflow }: LoadedProject, numbering: Numbering) {
  const { key: workflow_key, type: workflow_type, stages } = workflow.definition;
  const describe = {
    item: (key: string) => ofItem(workflow.items[workflow.indexOf.get(key)!]!),
    stage: (key: string) => ({ stage_key: key, department_key: stages.find((stage) => stage.key === key)!.leadDepartment, unit: 'working-day' }) as const,
    target: () => OF_THE_WHOLE,
    project: () => OF_THE_WHOLE,
  };
  const ofItem = ({ definition, stageIndex }: CompiledItem) => {
    return { stage_key: stages[stageIndex]!.key, department_key: definition.department, unit: definition.promised.unit };
  };
  return {
    subject: (kind: Subject['kind'], key: string) => numbering.subject({ kind, workflow_key, workflow_type, key, ...describe[kind](key) }),
    own: {
      project_id: id,
      park_scope: numbering.scope({ kind: 'park', park_key: park, person_id: null }),
      agent_scope: numbering.scope({ kind: 'agent', park_key: park, person_id: agent.id }),
    },
  };
}

const OF_THE_WHOLE = { stage_key: '', department_key: '', unit: 'working-day' } as const;

function projectRow({ workflow, state, version, registeredAt }: LoadedProject, { clocks }: ProjectFigures, { calendar, officeDay }: RowsReading, place: Row): Row {
  const { dueOn, warnOn, running, paused } = lightBasis(workflow, state, calendar);
  return inColumns(clocks ?? NO_CLOCKS, {
    ...place, version, calendar_revision: calendar.revision, status: state.status, registered_on: officeDay(registeredAt),
    due_on: dueOn ?? NO_DAY, warn_on: warnOn ?? NO_DAY, running, paused,
    ended_on: state.endedAt === null ? null : officeDay(state.endedAt),
  });
}

const NO_CLOCKS = { approvalDays: null, elapsedDays: null, applicantDays: null };
const NO_DAY = 'infinity';

function spanColumns({ span, met, causes, uncounted, ...days }: SpanFigures['ledger']): Row {
  const { statutoryDays, promisedDays, criticalDays, usedDays } = days;
  return {
    from_on: span.fromOn, to_on: span.toOn, met, baseline_days: span.baselineDays, target_days: span.targetDays, statutory_days: statutoryDays,
    promised_days: promisedDays, critical_days: criticalDays, used_days: usedDays,
    procedure_days: causes!.procedure, shorter_days: causes!['shorter-promises'], waived_days: causes!.waived, parallel_days: causes!['side-by-side'],
    early_days: causes!.early, late_days: causes!.late, failed_days: causes!['failed-attempts'], open_days: causes!.open, outside_days: causes!.outside,
    applicant_days: uncounted.applicantDays, supplement_days: uncounted.supplementDays, receiving_days: uncounted.receivingDays,
    preparing_days: uncounted.preparingDays, paused_days: uncounted.pauses.reduce((sum, { days: each }) => sum + each, 0),
    pauses: Object.fromEntries(uncounted.pauses.map(({ ground, days: each }) => [ground, each])),
  };
}

/** A row with these figures besides: `usedDays` is the column `used_days`. */
function inColumns(figures: object, row: Record<string, unknown>): Row {
  for (const [name, value] of Object.entries(figures)) row[columnOf(name)] = value;
  return row;
}

const columns = new Map<string, string>();

function columnOf(name: string): string {
  let column = columns.get(name);
  if (column === undefined) columns.set(name, (column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)));
  return column;
}
