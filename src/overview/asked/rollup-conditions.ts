import type { SignedPeriod } from '../../core/statistics/period-sum.js';
import type { Parameters } from '../../database/parameters.js';
import type { Subject } from './dimensions.js';
import type { Selection } from './selection.js';

/** Narrows rows of a rollup down to the subjects that are asked for; nothing when that is all of them. */
export function ofSubjects(selection: Selection, kind: Subject['kind'], parameters: Parameters, column = 'subject_id'): string {
  return selection.isNarrowed ? `and ${column} = any (${parameters.add(selection.subjects(kind))}::integer[])` : '';
}

/** Rows of `sign` and `period`. */
export function periodsAsked(periods: readonly SignedPeriod[], parameters: Parameters): string {
  const [signs, names] = [parameters.add(periods.map(({ sign }) => sign)), parameters.add(periods.map(({ period }) => period))];
  return `unnest(${signs}::integer[], ${names}::text[]) as asked (sign, period)`;
}
