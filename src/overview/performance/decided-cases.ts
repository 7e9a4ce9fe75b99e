import { plainDay } from '../../core/words/written-day.js';
import { countedDays } from '../cases/counted-days.js';
import { ATTEMPT_COLUMNS, type NamedAttempt, attemptCase, attemptOrder } from '../cases/attempt-rows.js';
import type { CaseSearch } from '../cases/case-reader.js';
import { daysOf, whereabouts, within } from '../cases/ended-search.js';
import type { Months } from '../asked/months.js';
import type { Selection } from '../asked/selection.js';
import { DECISIONS, type DecidedCaseDto, type DecidedCasesQueryDto, type Decision } from './performance.dto.js';

const BY_DECISION = attemptOrder('decided', 'a.ended_on', 'desc');

/** The submissions that were decided in the months, the latest first. */
export function decidedSearch(selection: Selection, months: Months, { item, late, outcome }: DecidedCasesQueryDto): CaseSearch {
  const { probes, conditions } = whereabouts(selection, 'item', item);
  return {
    order: BY_DECISION,
    probes,
    columns: ATTEMPT_COLUMNS,
    days: daysOf(months, selection),
    conditions: (parameters) => [
      ...conditions(parameters),
      within('a.ended_on', months, parameters),
      `a.outcome = any (${parameters.add(outcome === undefined ? DECISIONS : [outcome])}::text[])`,
      ...(late === undefined ? [] : [late === 'true' ? 'a.late' : 'not a.late']),
    ],
  };
}

export function decidedCase(row: NamedAttempt, selection: Selection): DecidedCaseDto {
  const { dueOn, endedOn, usedDays, limitDays, lateDays, workingDays, pausedDays, supplementDays, statutoryDays, unit } = row;
  const [used, limit, over] = [countedDays(usedDays!, unit), countedDays(limitDays, unit), countedDays(lateDays!, unit)];
  const ended = plainDay(endedOn!);
  const why = row.late
    ? { zh: `到期日 ${plainDay(dueOn!).zh}，于${ended.zh}办结，逾期 ${over.zh}`, en: `Due on ${plainDay(dueOn!).en}, decided on ${ended.en}, ${over.en} late` }
    : { zh: `于${ended.zh}办结，已用 ${used.zh}，时限 ${limit.zh}`, en: `Decided on ${ended.en}, ${used.en} of ${limit.en} used` };
  return {
    ...attemptCase(row, selection),
    outcome: row.outcome as Decision,
    endedOn: endedOn!,
    late: row.late!,
    lateDays: lateDays!,
    usedDays: usedDays!,
    workingDays: workingDays!,
    pausedDays: pausedDays!,
    supplementDays: supplementDays!,
    savedDays: statutoryDays - workingDays!,
    why,
  };
}
