import type { CivilDate } from '../../core/calendar/civil-date.js';
import { plainDay } from '../../core/words/written-day.js';
import type { Parameters } from '../../database/parameters.js';
import type { Months } from '../asked/months.js';
import type { NamedPersonDto } from '../asked/selection.dto.js';
import type { Selection } from '../asked/selection.js';
import { partTitled, workflowTitled } from '../words/title-of.js';
import type { CaseProjectDto } from './case.dto.js';
import type { CaseOrder } from './case-order.js';
import type { CaseSearch } from './case-reader.js';
import { daysOf, whereabouts, within } from './ended-search.js';
import type { SpanCaseDto } from './ledger.dto.js';
import { ledgerColumns, ledgerOf, type LedgerRow } from './ledger-columns.js';

const BY_END: CaseOrder = { name: 'spans', table: 'span_statistic', day: 'a.to_on', key: [['project_id', 'uuid'], ['subject_id', 'integer']], direction: 'desc' };

export interface SpansWanted {
  readonly kind: 'target' | 'stage';
  /** Of one target. */
  readonly key?: string;
  readonly conditions: (parameters: Parameters) => readonly string[];
}

export interface SpanRow extends LedgerRow {
  readonly project: CaseProjectDto;
  readonly workflow: string;
  readonly agent: NamedPersonDto;
  readonly kind: 'target' | 'stage';
  readonly key: string;
  readonly fromOn: CivilDate;
  readonly toOn: CivilDate;
  readonly met: boolean;
  readonly pauses: Readonly<Record<string, number>>;
}

/** Targets that were reached, or stages that ended, in the months. */
export function spanSearch(selection: Selection, months: Months, { kind, key, conditions }: SpansWanted): CaseSearch {
  const found = whereabouts(selection, kind, key);
  return {
    order: BY_END,
    probes: found.probes,
    columns: `json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'park', p.park_key) as project, s.workflow_key as workflow,
      json_build_object('id', agent.id, 'name', agent.name) as agent, s.kind, s.key, a.from_on as "fromOn", a.to_on as "toOn", a.met,
      a.pauses, ${ledgerColumns((column) => `a.${column}`)}`,
    joins: `join project p on p.id = a.project_id join statistic_subject s on s.id = a.subject_id
      join statistic_scope agent_scope on agent_scope.id = a.agent_scope join person agent on agent.id = agent_scope.person_id`,
    days: daysOf(months, selection),
    conditions: (parameters) => [...found.conditions(parameters), within('a.to_on', months, parameters), ...conditions(parameters)],
  };
}

export function spanCase(row: SpanRow, { words }: Selection): SpanCaseDto {
  const { project, workflow, agent, kind, key, fromOn, toOn, met, pauses } = row;
  const ledger = ledgerOf([row]);
  const { usedDays, targetDays, savedDays } = ledger;
  const [from, to] = [plainDay(fromOn), plainDay(toOn)];
  return {
    project,
    workflow: workflowTitled(words, workflow),
    agent,
    kind,
    ...partTitled(words, workflow, kind, key),
    fromOn,
    toOn,
    met,
    ...ledger,
    pauses: Object.entries(pauses).map(([ground, days]) => ({ ground, days })),
    why: {
      zh: `${from.zh}至${to.zh}，已用 ${usedDays} 个工作日，目标 ${targetDays} 个，${met ? '达标' : '未达标'}，节省 ${savedDays} 个`,
      en: `From ${from.en} to ${to.en}: ${usedDays} working days used, target ${targetDays}, ${met ? 'met' : 'not met'}, ${savedDays} saved`,
    },
  };
}
