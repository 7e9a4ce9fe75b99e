import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { DayUnit } from '../../core/clock/limit.js';
import type { NamedPersonDto } from '../asked/selection.dto.js';
import type { Selection } from '../asked/selection.js';
import { partTitled, workflowTitled } from '../words/title-of.js';
import type { AttemptCaseDto, CaseDto, CaseItemDto, CaseProjectDto } from './case.dto.js';
import type { CaseOrder } from './case-order.js';

/** What is shown of every case about an item. */
export interface ItemRow {
  readonly project: CaseProjectDto;
  readonly workflow: string;
  readonly item: Omit<CaseItemDto, 'title'>;
  readonly agent: NamedPersonDto;
}

/** An attempt as the statistics have it. */
export interface AttemptRow extends ItemRow {
  readonly workflowVersion: number;
  readonly attempt: number;
  readonly unit: DayUnit;
  readonly officer: NamedPersonDto | null;
  readonly state: 'submitted' | 'supplementing' | 'running' | 'paused' | 'ended';
  readonly outcome: 'approved' | 'refused' | 'declined' | 'withdrawn' | 'project-ended' | null;
  readonly submittedOn: CivilDate;
  readonly acceptedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
  readonly pauseDueOn: CivilDate | null;
  readonly limitDays: number;
  readonly usedDays: number | null;
  readonly statutoryDays: number;
  readonly workingDays: number | null;
  readonly pausedDays: number | null;
  readonly supplementDays: number | null;
  readonly late: boolean | null;
  readonly lateDays: number | null;
  readonly followOnDays: number | null;
  readonly pauses: number;
  readonly pausesNearDue: number;
  readonly decisionEntryDays: number | null;
  readonly decisionMinutes: number | null;
  readonly supplements: number;
  readonly supplementsBefore: number;
}

const KEY = [['project_id', 'uuid'], ['item_key', 'text'], ['attempt', 'integer']] as const;

/** A list of attempts in the order of a day. */
export function attemptOrder(name: string, day: string, direction: CaseOrder['direction']): CaseOrder {
  return { name, table: 'attempt_statistic', day, key: KEY, direction };
}

/** The project, the subject as an item, and the agent of a row `a`. */
export const ITEM_COLUMNS = `
  json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'park', p.park_key) as project, s.workflow_key as workflow,
  json_build_object('key', s.key, 'department', s.department_key, 'stage', s.stage_key) as item,
  json_build_object('id', agent.id, 'name', agent.name) as agent`;
export const ITEM_JOINS = `
  join project p on p.id = a.project_id join statistic_subject s on s.id = a.subject_id
  join statistic_scope agent_scope on agent_scope.id = a.agent_scope join person agent on agent.id = agent_scope.person_id`;

export const ATTEMPT_COLUMNS = `${ITEM_COLUMNS},
  p.workflow_version as "workflowVersion", a.attempt, s.unit,
  case when officer.id is not null then json_build_object('id', officer.id, 'name', officer.name) end as officer,
  a.state, a.outcome, a.submitted_on as "submittedOn", a.accepted_on as "acceptedOn", a.ended_on as "endedOn", a.due_on as "dueOn",
  a.warn_on as "warnOn", a.pause_due_on as "pauseDueOn", a.limit_days as "limitDays", a.used_days as "usedDays",
  a.nominal_statutory_days as "statutoryDays", a.working_days as "workingDays", a.paused_days as "pausedDays",
  a.supplement_days as "supplementDays", a.late, a.late_days as "lateDays", a.follow_on_days as "followOnDays", a.pauses,
  a.pauses_near_due as "pausesNearDue", a.decision_entry_days as "decisionEntryDays", a.decision_minutes as "decisionMinutes",
  a.supplements, a.supplements_before as "supplementsBefore"`;
export const ATTEMPT_JOINS = `${ITEM_JOINS}
  left join statistic_scope officer_scope on officer_scope.id = a.officer_scope left join person officer on officer.id = officer_scope.person_id`;

export function itemCase({ project, workflow, item, agent }: ItemRow, { words }: Selection): Omit<CaseDto, 'why'> & { item: CaseItemDto } {
  const { title } = partTitled(words, workflow, 'item', item.key);
  return { project, item: { key: item.key, title, department: item.department, stage: item.stage }, workflow: workflowTitled(words, workflow), agent };
}

export function attemptCase(row: AttemptRow, selection: Selection): Omit<AttemptCaseDto, 'why'> {
  const { attempt, officer, submittedOn, acceptedOn, dueOn, limitDays, unit } = row;
  return { ...itemCase(row, selection), attempt, officer, submittedOn, acceptedOn, dueOn, limitDays, unit };
}
