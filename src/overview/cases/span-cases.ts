import type { CivilDate } from '../../core/calendar/civil-date.js';
import { plainDay } from '../../core/words/written-day.js';
import type { Parameters } from '../../database/parameters.js';
import type { Months } from '../asked/months.js';
import type { Selection } from '../asked/selection.js';
import { partTitled, workflowTitled } from '../words/title-of.js';
import type { NamedCase, NumberedCase } from './case-names.js';
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

export interface SpanRow extends LedgerRow, NumberedCase {
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
    columns: `a.from_on as "fromOn", a.to_on as "toOn", a.met, a.pauses, ${ledgerColumns((column) => `a.${column}`)}`,
    days: daysOf(months, selection),
    conditions: (parameters) => [...found.conditions(parameters), within('a.to_on', months, parameters), ...conditions(parameters)],
  };
}

export function spanCase(row: SpanRow & NamedCase, { words }: Selection): SpanCaseDto {
  const { project, workflow, agent, key, fromOn, toOn, met, pauses } = row;
  // Of no other kind are there any.
  const kind = row.subjectKind as SpansWanted['kind'];
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
