import type { CivilDate } from '../calendar/civil-date.js';
import type { Light } from './light.js';

export interface LightStanding {
  readonly stopped: boolean;
  readonly paused: boolean;
  readonly late: boolean;
  readonly warnOn: CivilDate | null;
}

/** 亮灯 of an accepted item (before acceptance it is grey). Red goes before blue: a pause does not cure an overrun. */
export function lightOf({ stopped, paused, late, warnOn }: LightStanding, today: CivilDate): Light {
  if (late) return 'red';
  if (stopped) return 'green';
  if (paused) return 'blue';
  return warnOn !== null && warnOn <= today ? 'yellow' : 'green';
}
