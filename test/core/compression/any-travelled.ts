import * as fc from 'fast-check';
import type { CivilDate } from '../../../src/core/calendar/civil-date.js';
import { itemJourneys, type JourneyFact } from '../../../src/core/compression/item-journey.js';
import type { TravelledProject } from '../../../src/core/compression/span-ledger.js';
import { compileWorkflow } from '../../../src/core/workflow/compile.js';
import { decide } from '../../../src/core/workflow/decide.js';
import type { TargetDefinition, TargetEvent, WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import { initialState } from '../../../src/core/workflow/initial-state.js';
import { anyStep, attemptOf, type AnyStep } from '../workflow/any-events.js';
import { anyWorkflow } from '../workflow/any-workflow.js';
import { titleOf } from '../workflow/any-workflow-parts.js';
import { type Happened, officeDay, oracleItems } from '../workflow/decide-oracle.js';

const HOUR = 3_600_000;

export interface AnyTravelled extends TravelledProject {
  readonly facts: readonly JourneyFact[];
  readonly today: CivilDate;
}

/** Projects that have come anywhere, by any way that is lawful, with targets between all the kinds of events that there are. */
export const anyTravelled: fc.Arbitrary<AnyTravelled> = fc
  .record({
    drawn: anyWorkflow,
    start: fc.integer({ min: Date.parse('2024-01-02T00:00:00Z') / HOUR, max: Date.parse('2026-06-20T00:00:00Z') / HOUR }),
    steps: fc.array(anyStep, { minLength: 10, maxLength: 60, size: 'max' }),
    later: fc.nat({ max: 20 }),
  })
  .map(({ drawn, start, steps, later }) => travelled(withTargets(drawn), start * HOUR, steps, later));

function travelled(definition: WorkflowDefinition, start: number, steps: readonly AnyStep[], later: number): AnyTravelled {
  const workflow = compileWorkflow(definition);
  let state = initialState(workflow);
  let now = start;
  const log: Happened[] = [];
  const facts: JourneyFact[] = [];
  for (const step of steps) {
    now += step.wait * HOUR;
    const { event, effectiveAt } = attemptOf(step, definition, log, now);
    const decision = decide(workflow, state, event, { effectiveAt, recordedAt: now, officeDay });
    if (!decision.ok || event.type === 'project.terminated') continue;
    log.push({ ...event, at: effectiveAt });
    state = decision.state;
    facts.push(...decision.facts.map(({ type, item, attempt, effectiveAt: at }) => ({ type, item, attempt, on: officeDay(at) })));
  }
  return { workflow, state, facts, journeys: itemJourneys(workflow, state, facts), today: officeDay(now + later * 24 * HOUR) };
}

function withTargets(definition: WorkflowDefinition): WorkflowDefinition {
  const items = oracleItems(definition).map(({ key }) => key);
  const [first, last] = [items[0]!, items[items.length - 1]!];
  const stage = definition.stages[definition.stages.length - 1]!.key;
  const spans: [TargetEvent, TargetEvent][] = [
    [{ event: 'first-accepted', stage: null }, { event: 'project.completed' }],
    [{ event: 'first-accepted', stage }, { event: 'stage.ended', stage }],
    [{ event: 'item.accepted', item: first }, { event: 'item.approved', item: last }],
    [{ event: 'item.approved', item: first }, { event: 'item.accepted', item: last }],
  ];
  const targets = spans.map(([from, to], at): TargetDefinition => {
    return { key: `t${at}`, title: titleOf(`t${at}`), from, to, baselineDays: 40, targetDays: 6, source: 'illustrative' };
  });
  return { ...definition, targets };
}
