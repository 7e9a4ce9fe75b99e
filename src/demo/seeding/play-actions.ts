import type { INestApplicationContext } from '@nestjs/common';
import type { CivilDate } from '../../core/calendar/civil-date.js';
import { EvaluateDeadlines } from '../../deadlines/evaluate-deadlines.js';
import type { Principal } from '../../people/principal.js';
import { RecordEvent } from '../../projects/record-event.js';
import { RegisterProject } from '../../projects/register-project.js';
import { WallClock } from '../../time/wall-clock.js';
import type { Action } from '../simulation/action.js';
import { officeDay, startOfDay } from '../simulation/office-hours.js';

export interface Watching {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

const MORNING_MS = 8 * 3_600_000;

/**
 * Lets the people of the city enter everything, each at its instant, on the road that their requests take. Every morning the
 * deadlines are evaluated, so that people were told in time.
 */
export async function playActions(
  app: INestApplicationContext,
  actions: readonly Action[],
  people: ReadonlyMap<string, Principal>,
  { signal, onProgress }: Watching,
): Promise<void> {
  const clock = app.get(WallClock);
  const registrations = app.get(RegisterProject);
  const events = app.get(RecordEvent);
  const deadlines = app.get(EvaluateDeadlines);
  const ids = new Map<number, string>();
  let today: CivilDate | null = null;
  for (const [done, action] of actions.entries()) {
    signal.throwIfAborted();
    onProgress(done, actions.length);
    const day = officeDay(action.recordedAt);
    if (day !== today) {
      clock.set(startOfDay(day) + MORNING_MS);
      await deadlines.now();
      today = day;
    }
    clock.set(action.recordedAt);
    const principal = people.get(action.by)!;
    if (action.kind === 'registration') ids.set(action.project, await registrations.register(principal, action.registration));
    else await events.record(principal, ids.get(action.project)!, { event: action.event, effectiveAt: action.effectiveAt, request: null });
  }
  onProgress(actions.length, actions.length);
}
