import { plainDay } from '../../core/words/written-day.js';
import type { Titles } from '../../core/workflow/definition.js';
import { firstDay, isOver, lastDay, type Months } from '../asked/months.js';
import type { Selection } from '../asked/selection.js';
import { ATTEMPT_COLUMNS, type NamedAttempt, attemptCase, attemptOrder } from '../cases/attempt-rows.js';
import type { CaseSearch } from '../cases/case-reader.js';
import { daysOf, whereabouts, within } from '../cases/ended-search.js';
import type { TrustSign } from './signs.js';
import type { SignCaseDto } from './trust.dto.js';

/** In the words of the index of attempts with signs; what is open comes before what has ended. */
const ENDED = `coalesce(a.ended_on, 'infinity'::date)`;
const WITH_SIGNS = attemptOrder('signs', ENDED, 'desc');
/** Paused time is counted when it is over; most submissions that have been paused show no other sign. */
const PAUSED = attemptOrder('paused-time', 'a.ended_on', 'desc');
const ALL_WITH_SIGNS = 'a.signs > 0';

const CONDITIONS: Readonly<Record<TrustSign, string>> = {
  'paused-near-due': `${ALL_WITH_SIGNS} and a.pauses_near_due > 0`,
  'time-paused': 'a.paused_days > 0',
  'decision-entered-late': `${ALL_WITH_SIGNS} and a.decision_entered_late`,
  'decided-at-once': `${ALL_WITH_SIGNS} and a.decided_at_once`,
  refiled: `${ALL_WITH_SIGNS} and a.refiled`,
  'supplements-again': `${ALL_WITH_SIGNS} and a.supplements_again`,
};

/** Submissions that show the sign: ended in the months, or open while they run. */
export function signSearch(selection: Selection, months: Months, sign: TrustSign, item?: string): CaseSearch {
  const isTime = sign === 'time-paused';
  const { probes, conditions } = whereabouts(selection, 'item', item, isTime);
  const openToo = includesNow(months, selection) ? [`${ENDED} = 'infinity'`] : [];
  return {
    order: isTime ? PAUSED : WITH_SIGNS,
    probes,
    columns: ATTEMPT_COLUMNS,
    days: daysOf(months, selection),
    conditions: (parameters) => {
      if (isTime) return [...conditions(parameters), CONDITIONS[sign], within('a.ended_on', months, parameters)];
      const [first, last] = [`${parameters.add(firstDay(months))}::date`, `${parameters.add(lastDay(months))}::date`];
      const ended = `${ENDED} between ${first} and ${last}`;
      return [...conditions(parameters), CONDITIONS[sign], `${ENDED} >= ${first}`, `(${[ended, ...openToo].join(' or ')})`];
    },
  };
}

/** Whether open submissions count: they belong to the month that runs. */
export function includesNow(months: Months, { today }: Selection): boolean {
  return firstDay(months) <= today && !isOver(months, today);
}

export function signCase(row: NamedAttempt, sign: TrustSign, selection: Selection): SignCaseDto {
  const { figure, why } = TELL[sign](row);
  return { ...attemptCase(row, selection), state: row.state, outcome: row.outcome, endedOn: row.endedOn, figure, why };
}

const TELL: Readonly<Record<TrustSign, (row: NamedAttempt) => { readonly figure: number; readonly why: Titles }>> = {
  'paused-near-due': ({ pauses, pausesNearDue: figure }) => ({
    figure,
    why: { zh: `暂停 ${pauses} 次，其中 ${figure} 次开始时距到期日不超过 2 个工作日`, en: `Paused ${times(pauses)}, ${times(figure)} with no more than 2 working days left` },
  }),
  'time-paused': ({ pausedDays, workingDays }) => ({
    figure: pausedDays!,
    why: { zh: `暂停 ${pausedDays} 个工作日，计时 ${workingDays} 个工作日`, en: `Working days: paused ${pausedDays}, running ${workingDays}` },
  }),
  'decision-entered-late': ({ endedOn, decisionEntryDays }) => ({
    figure: decisionEntryDays!,
    why: { zh: `决定于${plainDay(endedOn!).zh}生效，${decisionEntryDays} 天后录入`, en: `Decided with effect on ${plainDay(endedOn!).en}, recorded ${decisionEntryDays} days later` },
  }),
  'decided-at-once': ({ decisionMinutes }) => ({
    figure: decisionMinutes!,
    why: { zh: `受理录入后 ${decisionMinutes} 分钟录入决定`, en: `Decision recorded ${decisionMinutes} minutes after the acceptance` },
  }),
  refiled: ({ attempt }) => ({ figure: attempt, why: { zh: `第 ${attempt} 次申报，上一次已撤回`, en: `Attempt ${attempt}; the one before was withdrawn` } }),
  'supplements-again': ({ supplements, supplementsBefore }) => ({
    figure: supplements + supplementsBefore,
    why: {
      zh: `本次要求补正 ${supplements} 次，此前 ${supplementsBefore} 次`,
      en: `Supplements were asked for ${times(supplements)} in this attempt, ${times(supplementsBefore)} before`,
    },
  }),
};

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
