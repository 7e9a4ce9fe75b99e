import type { CivilDate } from '../../core/calendar/civil-date.js';
import { WAIT_KINDS, type WaitKind } from '../../core/compression/item-waits.js';
import { GROUND_WORDS } from '../../core/words/pause-grounds.js';
import { plainDay } from '../../core/words/written-day.js';
import type { PauseGround, Titles } from '../../core/workflow/definition.js';
import type { Months } from '../asked/months.js';
import type { Selection } from '../asked/selection.js';
import { ATTEMPT_COLUMNS, type NamedAttempt, attemptOrder, itemCase } from '../cases/attempt-rows.js';
import type { CaseOrder } from '../cases/case-order.js';
import type { NamedCase, NumberedCase } from '../cases/case-names.js';
import type { CaseSearch } from '../cases/case-reader.js';
import { countedDays } from '../cases/counted-days.js';
import { daysOf, whereabouts, within } from '../cases/ended-search.js';
import { partTitled } from '../words/title-of.js';
import type { FollowOnCaseDto, WaitCaseDto, WaitCasesQueryDto } from './bottlenecks.dto.js';

const BY_END_OF_TARGET: CaseOrder = {
  name: 'waits',
  table: 'wait_statistic',
  day: 'a.ended_on',
  key: [['project_id', 'uuid'], ['span_id', 'integer'], ['ordinal', 'integer']],
  direction: 'desc',
};
const BY_SUBMISSION = attemptOrder('follow-ons', 'a.submitted_on', 'desc');

export interface WaitCaseRow extends NumberedCase {
  readonly targetId: number;
  readonly attempt: number;
  readonly kind: WaitKind;
  readonly ground: PauseGround | null;
  readonly fromOn: CivilDate;
  readonly toOn: CivilDate;
  readonly days: number;
  readonly endedOn: CivilDate;
}

/** What the targets that were reached in the months waited for. */
export function waitSearch(selection: Selection, months: Months, { item, kind, target }: WaitCasesQueryDto): CaseSearch {
  const { probes, conditions } = whereabouts(selection, 'item', item);
  const kinds = kind === undefined ? WAIT_KINDS : [kind];
  const isByItem = 'subject_id' in probes;
  return {
    order: BY_END_OF_TARGET,
    probes: isByItem ? { ...probes, kind: kinds } : probes,
    columns: `a.span_id as "targetId", a.attempt, a.kind, a.ground, a.from_on as "fromOn", a.to_on as "toOn", a.days, a.ended_on as "endedOn"`,
    days: daysOf(months, selection),
    conditions: (parameters) => [
      ...conditions(parameters),
      ...(isByItem ? [] : [`a.kind = any (${parameters.add(kinds)}::text[])`]),
      within('a.ended_on', months, parameters),
      ...(target === undefined ? [] : [`a.span_id = any (${parameters.add(selection.targets(target))}::integer[])`]),
    ],
  };
}

/** First submissions in the months that followed a prerequisite. */
export function followOnSearch(selection: Selection, months: Months, item?: string): CaseSearch {
  const { probes, conditions } = whereabouts(selection, 'item', item, false);
  return {
    order: BY_SUBMISSION,
    probes,
    columns: ATTEMPT_COLUMNS,
    days: daysOf(months, selection),
    conditions: (parameters) => [...conditions(parameters), 'a.follow_on_days is not null', within('a.submitted_on', months, parameters)],
  };
}

const WAITED_FOR: Readonly<Record<WaitKind, Titles>> = {
  'follow-on': { zh: '等待申报', en: 'for its submission' },
  acceptance: { zh: '等待受理', en: 'for its acceptance' },
  supplement: { zh: '等待补正', en: 'for what was missing' },
  review: { zh: '等待审批', en: 'for its decision' },
  pause: { zh: '暂停计时', en: 'while it was paused' },
};

export function waitCase(row: WaitCaseRow & NamedCase, selection: Selection): WaitCaseDto {
  const { workflow, target, attempt, kind, ground, fromOn, toOn, days, endedOn } = row;
  const [waited, counted] = [WAITED_FOR[kind], countedDays(days, 'working-day')];
  const [from, to] = [plainDay(fromOn), plainDay(toOn)];
  const on = ground === null ? { zh: '', en: '' } : { zh: `（${GROUND_WORDS[ground].zh}）`, en: ` (${GROUND_WORDS[ground].en})` };
  return {
    ...itemCase(row, selection),
    target: partTitled(selection.words, workflow, 'target', target!),
    attempt,
    kind,
    ground: ground === null ? null : { ground, title: GROUND_WORDS[ground] },
    fromOn,
    toOn,
    days,
    endedOn,
    why: { zh: `${from.zh}至${to.zh}${waited.zh}${on.zh}，${counted.zh}`, en: `Waited from ${from.en} to ${to.en} ${waited.en}${on.en}, ${counted.en}` },
  };
}

export function followOnCase(row: NamedAttempt, selection: Selection): FollowOnCaseDto {
  const { submittedOn, followOnDays } = row;
  const counted = countedDays(followOnDays!, 'working-day');
  return {
    ...itemCase(row, selection),
    submittedOn,
    days: followOnDays!,
    why: { zh: `前置事项办结后 ${counted.zh}申报`, en: `Submitted ${counted.en} after the last prerequisite was approved` },
  };
}
