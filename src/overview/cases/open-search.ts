import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Parameters } from '../../database/parameters.js';
import type { Selection } from '../asked/selection.js';
import { ATTEMPT_COLUMNS, attemptOrder } from './attempt-rows.js';
import type { CaseOrder } from './case-order.js';
import type { Probes } from './case-page.js';
import type { CaseSearch } from './case-reader.js';

/** In the words of the indexes of open attempts. */
const DUE = `coalesce(a.due_on, 'infinity'::date)`;

const BY_DUE_DAY = attemptOrder('open', DUE, 'asc');
const BY_END_OF_PAUSE = attemptOrder('paused', 'a.pause_due_on', 'asc');

/** Looking into so many places costs about as much as reading a page through. */
const MOST_PROBES = 400;

export type OpenConditions = (parameters: Parameters) => readonly string[];

export interface OpenCasesWanted {
  readonly item?: string;
  /** Scopes of an officer; `none`: nobody has accepted it. */
  readonly officers?: readonly number[] | 'none';
}

/** Items whose due day has passed. */
export function overdueSearch(selection: Selection, item?: string): CaseSearch {
  return openSearch(selection, BY_DUE_DAY, { item }, (parameters) => [`a.state in ('running', 'paused')`, `${DUE} < ${parameters.add(selection.today)}::date`]);
}

/** Items whose clock runs and whose due day is near. */
export function nearDueSearch(selection: Selection, until: CivilDate, item?: string): CaseSearch {
  return openSearch(selection, BY_DUE_DAY, { item }, (parameters) => [
    `a.state = 'running'`, `${DUE} >= ${parameters.add(selection.today)}::date`, `${DUE} <= ${parameters.add(until)}::date`,
  ]);
}

/** Items whose pause was expected to have ended. */
export function pausedBeyondSearch(selection: Selection, item?: string): CaseSearch {
  return openSearch(selection, BY_END_OF_PAUSE, { item }, (parameters) => [`a.pause_due_on < ${parameters.add(selection.today)}::date`]);
}

/** All that is open, by the due day. */
export function workSearch(selection: Selection, wanted: OpenCasesWanted, conditions: OpenConditions): CaseSearch {
  return openSearch(selection, BY_DUE_DAY, wanted, conditions);
}

function openSearch(selection: Selection, order: CaseOrder, wanted: OpenCasesWanted, conditions: OpenConditions): CaseSearch {
  const { item, officers } = wanted;
  const { agentScopes, parkScopes } = selection;
  const subjects = item !== undefined || selection.isNarrowed ? selection.subjects('item', item) : null;
  const probes = order === BY_DUE_DAY ? probesOf(selection, subjects, officers) : {};
  const among = (column: string, values: readonly number[] | null, parameters: Parameters) =>
    values === null || column in probes ? [] : [`a.${column} = any (${parameters.add(values)}::integer[])`];
  return {
    order,
    probes,
    days: null,
    columns: ATTEMPT_COLUMNS,
    conditions: (parameters) => [
      `a.state <> 'ended'`,
      ...conditions(parameters),
      ...among('agent_scope', agentScopes, parameters),
      ...among('park_scope', parkScopes, parameters),
      ...among('subject_id', subjects, parameters),
      ...(officers === 'none' ? ['a.officer_scope is null'] : among('officer_scope', officers ?? null, parameters)),
    ],
  };
}

function probesOf(selection: Selection, subjects: readonly number[] | null, officers: OpenCasesWanted['officers']): Probes {
  if (officers !== undefined && officers !== 'none') return { officer_scope: officers };
  if (selection.agentScopes !== null) return { agent_scope: selection.agentScopes };
  const parks = selection.parkScopes ?? selection.scopesOf('park');
  return subjects !== null && parks.length * subjects.length <= MOST_PROBES ? { park_scope: parks, subject_id: subjects } : {};
}
