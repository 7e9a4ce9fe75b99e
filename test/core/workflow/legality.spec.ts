import * as fc from 'fast-check';
import { compileWorkflow } from '../../../src/core/workflow/compile.js';
import { decide } from '../../../src/core/workflow/decide.js';
import { EVENT_TYPES, ITEM_EVENT_TYPES } from '../../../src/core/workflow/event.js';
import { initialState } from '../../../src/core/workflow/initial-state.js';
import { lawfulItemEvents, lawfulProjectEvents } from '../../../src/core/workflow/legality.js';
import { anyStep, attemptOf, fittingEvent } from './any-events.js';
import { anyWorkflow } from './any-workflow.js';
import { itemOf, stageOf, workflowOf } from './any-workflow-parts.js';
import { lifeOf } from './decide-life.js';
import { type Happened, officeDay } from './decide-oracle.js';

/** Many runs on a machine that may be busy with other things. */
const LONG = 300_000;

describe('the events that are lawful now', () => {
  it('are exactly those that a decision accepts when what they say fits the item', () => {
    fc.assert(
      fc.property(anyWorkflow, fc.array(anyStep, { maxLength: 25, size: 'max' }), (definition, steps) => {
        const workflow = compileWorkflow(definition);
        let state = initialState(workflow);
        const log: Happened[] = [];
        let now = Date.parse('2026-03-02T09:00:00+08:00');
        for (const step of steps) {
          const offered = { effectiveAt: now, recordedAt: now, officeDay };
          workflow.items.forEach((item, at) => {
            const accepted = ITEM_EVENT_TYPES.filter((type) => decide(workflow, state, fittingEvent(type, item.definition, step), offered).ok);
            expect(lawfulItemEvents(workflow, state, at)).toEqual(accepted);
          });
          const ends = EVENT_TYPES.filter((type) => type === 'project.terminated' && decide(workflow, state, { type, reason: '企业放弃投资' }, offered).ok);
          expect(lawfulProjectEvents(state)).toEqual(ends);
          now += step.wait * 3_600_000;
          const { event, effectiveAt } = attemptOf(step, definition, log, now);
          const decision = decide(workflow, state, event, { effectiveAt, recordedAt: now, officeDay });
          if (decision.ok) {
            log.push({ ...event, at: effectiveAt });
            state = decision.state;
          }
        }
      }),
      { numRuns: 150 },
    );
  }, LONG);

  it('are none once the project has ended', () => {
    const life = lifeOf(workflowOf([stageOf('one', [itemOf('a', { milestone: true }), itemOf('b')])]));
    expect(lawfulItemEvents(life.workflow, life.state, 1)).toEqual(['item.submitted']);
    expect(lawfulProjectEvents(life.state)).toEqual(['project.terminated']);
    life.tell('terminated');
    expect(lawfulItemEvents(life.workflow, life.state, 1)).toEqual([]);
    expect(lawfulProjectEvents(life.state)).toEqual([]);
  });
});
