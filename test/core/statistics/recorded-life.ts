import type { RecordedFact } from '../../../src/core/statistics/recorded-fact.js';
import type { CompiledWorkflow } from '../../../src/core/workflow/compile.js';
import { decide } from '../../../src/core/workflow/decide.js';
import { initialState } from '../../../src/core/workflow/initial-state.js';
import type { ProjectState } from '../../../src/core/workflow/state.js';
import { type AnyStep, attemptOf } from '../workflow/any-events.js';
import { officeDay } from '../workflow/decide-oracle.js';
import type { Recorded } from './oracle.js';

const HOUR = 3_600_000;

/** A project that has lived through these steps, as the core holds it and as the oracle does. */
export interface RecordedLife {
  readonly state: ProjectState;
  readonly facts: readonly RecordedFact[];
  readonly log: readonly Recorded[];
}

export function lifeOf(steps: readonly AnyStep[], workflow: CompiledWorkflow): RecordedLife {
  let state = initialState(workflow);
  let now = Date.parse('2026-01-05T01:00:00Z');
  const facts: RecordedFact[] = [];
  const log: Recorded[] = [];
  for (const step of steps) {
    now += step.wait * HOUR;
    const { event, effectiveAt } = attemptOf(step, workflow.definition, log, now);
    const decision = decide(workflow, state, event, { effectiveAt, recordedAt: now, officeDay });
    if (!decision.ok) continue;
    state = decision.state;
    log.push({ ...event, at: effectiveAt, recordedAt: now });
    for (const { type, item, attempt, effectiveAt: at } of decision.facts) {
      facts.push({ type, item, attempt, on: officeDay(at), recordedAt: now, recordedOn: officeDay(now), actorId: `officer of ${item}` });
    }
  }
  return { state, facts, log };
}
