import type { Parameters } from '../../database/parameters.js';
import { firstDay, lastDay, type Months } from '../asked/months.js';
import type { Selection } from '../asked/selection.js';
import type { Subject } from '../asked/dimensions.js';
import type { Probes } from './case-page.js';
import type { DaysOfCases } from './look-back.js';

/** Where the cases of a list are looked for, and what they have to be like besides. */
export interface Whereabouts {
  readonly probes: Probes;
  readonly conditions: (parameters: Parameters) => readonly string[];
}

/** A list whose table has indexes that begin with the subject and, by park, with park and subject. */
function bySubject(selection: Selection, kind: Subject['kind'], key: string | undefined, isByPark: boolean): Whereabouts {
  const { parkScopes } = selection;
  const subject_id = selection.subjects(kind, key);
  if (isByPark && parkScopes?.length === 1) return { probes: { park_scope: parkScopes, subject_id }, conditions: () => [] };
  return { probes: { subject_id }, conditions: (parameters) => (parkScopes === null ? [] : [`a.park_scope = any (${parameters.add(parkScopes)}::integer[])`]) };
}

/** A list that is short enough to be looked through once only the projects of one agent count. */
function byProjectsOf(selection: Selection, kind: Subject['kind'], key?: string): Whereabouts {
  return {
    probes: {},
    conditions: (parameters) => [
      `a.project_id in (select id from project where agent_id = ${parameters.add(selection.filter.agent!.id)})`,
      `a.agent_scope = any (${parameters.add(selection.agentScopes)}::integer[])`,
      `a.subject_id = any (${parameters.add(selection.subjects(kind, key))}::integer[])`,
    ],
  };
}

/** Whichever of the two finds less. */
export function whereabouts(selection: Selection, kind: Subject['kind'], key?: string, isByPark = true): Whereabouts {
  return selection.agentScopes === null ? bySubject(selection, kind, key, isByPark) : byProjectsOf(selection, kind, key);
}

/** The days of the months that have come. */
export function daysOf(months: Months, { today }: Selection): DaysOfCases {
  const last = lastDay(months);
  return { first: firstDay(months), last: last < today ? last : today };
}

/** The day lies in the months. */
export function within(column: string, months: Months, parameters: Parameters): string {
  return `${column} between ${parameters.add(firstDay(months))}::date and ${parameters.add(lastDay(months))}::date`;
}
