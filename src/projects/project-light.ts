import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import { earlier } from '../core/compression/stage-clocks.js';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import type { ProjectState } from '../core/workflow/state.js';
import { clockDays } from './item-reading.js';

/** What a project's light is worked out from on any day: it changes with events only, not with the days. */
export interface LightBasis {
  /** The earliest due day among the items whose clocks are open. */
  readonly dueOn: CivilDate | null;
  readonly warnOn: CivilDate | null;
  readonly running: number;
  readonly paused: number;
}

/** The basis of a project's light: that of the open clocks only, for what is decided can no longer be helped. Who knows which are open says so. */
export function lightBasis(
  workflow: CompiledWorkflow,
  state: ProjectState,
  calendar: CalendarInForce,
  open: readonly number[] = [...state.items.keys()],
): LightBasis {
  let basis: LightBasis = { dueOn: null, warnOn: null, running: 0, paused: 0 };
  for (const index of open) {
    const { definition } = workflow.items[index]!;
    const item = state.items[index]!;
    if (item.status !== 'under-review' && item.status !== 'paused') continue;
    const { dueOn, warnOn, running, paused } = clockDays(definition, item, calendar);
    if (!running && !paused) continue;
    basis = {
      dueOn: earlier(basis.dueOn, dueOn),
      warnOn: earlier(basis.warnOn, paused ? null : warnOn),
      running: basis.running + (running ? 1 : 0),
      paused: basis.paused + (paused ? 1 : 0),
    };
  }
  return basis;
}

/** The worst light of a project's open items: red before yellow, green, blue; grey when no clock is open. */
export function projectLight({ dueOn, warnOn, running, paused }: LightBasis, today: CivilDate): Light {
  if (dueOn !== null && dueOn < today) return 'red';
  if (warnOn !== null && warnOn <= today) return 'yellow';
  if (running > 0) return 'green';
  return paused > 0 ? 'blue' : 'grey';
}
