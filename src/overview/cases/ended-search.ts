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

/** Every table has an index that begins with the agent, so that one with many projects is read no longer than others. */
function byAgent(agentScopes: readonly number[], selection: Selection, kind: Subject['kind'], key?: string): Whereabouts {
  return {
    probes: { agent_scope: agentScopes },
    conditions: (parameters) => [`a.subject_id = any (${parameters.add(selection.subjects(kind, key))}::integer[])`],
  };
}

/** Whichever of the two finds less. */
export function whereabouts(selection: Selection, kind: Subject['kind'], key?: string, isByPark = true): Whereabouts {
  const { agentScopes } = selection;
  return agentScopes === null ? bySubject(selection, kind, key, isByPark) : byAgent(agentScopes, selection, kind, key);
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
