import { addDays, type CivilDate } from '../../core/calendar/civil-date.js';

/** The days in which the cases of a list lie, when the latest come first. */
export interface DaysOfCases {
  readonly first: CivilDate;
  /** The last one on which there can be any. */
  readonly last: CivilDate;
}

/** Looking into fewer places than these at once costs nothing worth saving. */
const FEW_PROBES = 16;
const GROWTH = 4;

/**
 * From which days on to look for the latest cases, one after the other until there are enough: where many places are looked
 * into, most pages are full after a few days, and each place need not be asked for a whole page. Null: from the first on.
 */
export function looksBack({ first, last }: DaysOfCases, probes: number): readonly (CivilDate | null)[] {
  const looks: (CivilDate | null)[] = [];
  if (probes > FEW_PROBES) {
    for (let days = 1, from = last; from > first; days *= GROWTH, from = addDays(last, 1 - days)) looks.push(from);
  }
  return [...looks, null];
}
