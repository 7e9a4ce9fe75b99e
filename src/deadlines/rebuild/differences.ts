import { isSameDeadline } from '../../projects/deadlines-of.js';
import type { OwnedDeadline } from './stored-deadlines.js';

/** Where the table and the ledger disagree. */
export interface Difference {
  /** Null: the table has a deadline that does not follow from the ledger. */
  readonly reckoned: OwnedDeadline | null;
  /** Null: the table lacks one. */
  readonly stored: OwnedDeadline | null;
}

export function differencesBetween(reckoned: readonly OwnedDeadline[], stored: readonly OwnedDeadline[]): readonly Difference[] {
  const compared = reckoned.map((deadline): Difference => ({ reckoned: deadline, stored: stored.find((row) => isSameDeadline(row, deadline)) ?? null }));
  const stray = stored.filter((row) => !reckoned.some((deadline) => isSameDeadline(row, deadline)));
  return [...compared.filter(({ reckoned: is, stored: was }) => !was || !isEqual(is!, was)), ...stray.map((row) => ({ reckoned: null, stored: row }))];
}

function isEqual(one: OwnedDeadline, other: OwnedDeadline): boolean {
  return one.dueOn === other.dueOn && one.warnOn === other.warnOn && one.department === other.department && one.owner === other.owner;
}

/** `promise of land-transfer (attempt 1): due 2026-03-05, should be 2026-03-06`, for people. */
export function describeDifference({ reckoned, stored }: Difference): string {
  const { kind, subject, attempt } = (reckoned ?? stored)!;
  return `${kind} of ${subject} (attempt ${attempt}): ${stored ? daysOf(stored) : 'missing'}, should be ${reckoned ? daysOf(reckoned) : 'closed'}`;
}

function daysOf({ dueOn, warnOn, department, owner }: OwnedDeadline): string {
  const hands = [department, owner].filter((one) => one !== null).join(', ') || 'nobody';
  return `due ${dueOn ?? 'on no day'}, near due from ${warnOn ?? 'no day'}, in the hands of ${hands}`;
}
