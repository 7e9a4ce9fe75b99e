import { addDays, type CivilDate, daysBetween } from '../../core/calendar/civil-date.js';

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
    for (let days = 0, reach = daysBetween(first, last); days < reach; days = (days + 1) * GROWTH - 1) looks.push(addDays(last, -days));
  }
  return [...looks, null];
}
