import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { Light } from '../../core/clock/light.js';
import type { OpenState } from './open-case.dto.js';
import { openLight } from './open-cases.js';

/** Open items that are counted together, by what their light depends on. */
export interface OpenCell {
  readonly state: OpenState;
  /** The due day has passed. */
  readonly late: boolean;
  /** The warning has begun. */
  readonly warned: boolean;
  readonly attempts: number;
}

/** The light of each item of the cell. */
export function cellLight({ state, late, warned }: OpenCell, today: CivilDate): Light {
  return openLight({ state, dueOn: late ? LONG_AGO : null, warnOn: warned ? today : null }, today);
}

const LONG_AGO = '0001-01-01' as CivilDate;
