import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Selection } from '../asked/selection.js';
import { partTitled, workflowTitled } from '../words/title-of.js';
import type { AttemptCaseDto, CaseDto, CaseItemDto } from './case.dto.js';
import type { NamedCase, NumberedCase } from './case-names.js';
import type { CaseOrder } from './case-order.js';

/** An attempt as the statistics have it. */
export interface AttemptRow extends NumberedCase {
  readonly officerScope: number | null;
  readonly attempt: number;
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

export type NamedAttempt = AttemptRow & NamedCase;

const KEY = [['project_id', 'uuid'], ['item_key', 'text'], ['attempt', 'integer']] as const;

/** A list of attempts in the order of a day. */
export function attemptOrder(name: string, day: string, direction: CaseOrder['direction']): CaseOrder {
  return { name, table: 'attempt_statistic', day, key: KEY, direction };
}

export const ATTEMPT_COLUMNS = `
  a.officer_scope as "officerScope", a.attempt, a.state, a.outcome, a.submitted_on as "submittedOn", a.accepted_on as "acceptedOn", a.ended_on as "endedOn", a.due_on as "dueOn",
  a.warn_on as "warnOn", a.pause_due_on as "pauseDueOn", a.limit_days as "limitDays", a.used_days as "usedDays",
  a.nominal_statutory_days as "statutoryDays", a.working_days as "workingDays", a.paused_days as "pausedDays",
  a.supplement_days as "supplementDays", a.late, a.late_days as "lateDays", a.follow_on_days as "followOnDays", a.pauses,
  a.pauses_near_due as "pausesNearDue", a.decision_entry_days as "decisionEntryDays", a.decision_minutes as "decisionMinutes",
  a.supplements, a.supplements_before as "supplementsBefore"`;

export function itemCase({ project, workflow, item, agent }: NamedCase, { words }: Selection): Omit<CaseDto, 'why'> & { item: CaseItemDto } {
  const { title } = partTitled(words, workflow, 'item', item.key);
  return { project, item: { key: item.key, title, department: item.department, stage: item.stage }, workflow: workflowTitled(words, workflow), agent };
}

export function attemptCase(row: NamedAttempt, selection: Selection): Omit<AttemptCaseDto, 'why'> {
  const { attempt, officer, submittedOn, acceptedOn, dueOn, limitDays, unit } = row;
  return { ...itemCase(row, selection), attempt, officer, submittedOn, acceptedOn, dueOn, limitDays, unit };
}
