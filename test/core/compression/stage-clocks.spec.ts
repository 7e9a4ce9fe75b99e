import * as fc from 'fast-check';
import { runningSegments } from '../../../src/core/clock/segments.js';
import { parallelTime } from '../../../src/core/compression/span-deadline.js';
import { clocksAfter, runningNow, stageClocks } from '../../../src/core/compression/stage-clocks.js';
import { compileWorkflow } from '../../../src/core/workflow/compile.js';
import { decide } from '../../../src/core/workflow/decide.js';
import { initialState } from '../../../src/core/workflow/initial-state.js';
import { targetEventOn } from '../../../src/core/workflow/target-event.js';
import { anyStep, attemptOf } from '../workflow/any-events.js';
import { anyWorkflow } from '../workflow/any-workflow.js';
import { type Happened, officeDay } from '../workflow/decide-oracle.js';

const HOUR = 3_600_000;
const START = Date.parse('2026-01-05T01:00:00Z');

describe('the clocks of a stage', () => {
  it('are after every turn what all the ledgers say', () => {
    fc.assert(
      fc.property(anyWorkflow, fc.array(anyStep, { maxLength: 40, size: 'max' }), (definition, steps) => {
        const workflow = compileWorkflow(definition);
        let state = initialState(workflow);
        let clocks = stageClocks(workflow, state.items);
        const log: Happened[] = [];
        let now = START;
        for (const step of steps) {
          now += step.wait * HOUR;
          const { event, effectiveAt } = attemptOf(step, definition, log, now);
          const turn = decide(workflow, state, event, { effectiveAt, recordedAt: now, officeDay });
          if (!turn.ok) continue;
          log.push({ ...event, at: effectiveAt });
          state = turn.state;
          clocks = clocksAfter(workflow, clocks, state.items, turn.changed);
          definition.stages.forEach(({ key }, at) => {
            const ledgers = workflow.items.filter(({ stageIndex }) => stageIndex === at).flatMap(({ index }) => state.items[index]!.ledgers);
            const { ran, firstAcceptedOn } = clocks[at]!;
            expect(parallelTime([ran, runningNow(state.items, clocks[at]!)])).toEqual(parallelTime(ledgers.map(runningSegments)));
            expect(firstAcceptedOn).toBe(targetEventOn(workflow, state, { event: 'first-accepted', stage: key }, officeDay));
          });
        }
        expect(clocks.map(inOrder)).toEqual(stageClocks(workflow, state.items).map(inOrder));
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

function inOrder<T extends { readonly open: readonly number[] }>(clocks: T): T {
  return { ...clocks, open: [...clocks.open].sort((a, b) => a - b) };
}
