import * as fc from 'fast-check';
import { createActor } from 'xstate';
import { compileWorkflow } from '../../../src/core/workflow/compile.js';
import { decide } from '../../../src/core/workflow/decide.js';
import type { ItemDefinition, WorkflowDefinition } from '../../../src/core/workflow/definition.js';
import {
  type EventType, isItemEvent, ITEM_EVENT_TYPES, type ProjectEvent, SILENCE_EVENT_TYPES, type SilenceEventType,
} from '../../../src/core/workflow/event.js';
import { initialState } from '../../../src/core/workflow/initial-state.js';
import { MILESTONES, wholeChart, wholeEventType } from '../../../src/core/workflow/whole-chart.js';
import { type AnyStep, anyStep, fittingEvent } from './any-events.js';
import { anyWorkflow } from './any-workflow.js';
import { itemOf, stageOf, workflowOf } from './any-workflow-parts.js';
import { officeDay, oracleItems } from './decide-oracle.js';

/** Many runs on a machine that may be busy with other things. */
const LONG = 300_000;

describe('the machines that decide and the whole chart', () => {
  it('take and refuse the same events, and come to the same statuses, stages and end', () => {
    const seen = { accepted: 0, presumed: 0, refused: 0, completed: 0, terminated: 0 };
    fc.assert(
      fc.property(anyWorkflow, fc.array(anyStep, { maxLength: 30, size: 'max' }), (definition, steps) => {
        const chart = wholeChartOf(definition);
        const machines = machinesOf(definition);
        const byChart = [written(chart.standing())];
        const byMachines = [written(machines.standing())];
        for (const step of steps) {
          const event = eventFor(step, definition, chart.takes);
          const taken = chart.send(event);
          byChart.push(written({ event, taken, ...chart.standing() }));
          byMachines.push(written({ event, taken: machines.send(event), ...machines.standing() }));
          seen[taken ? 'accepted' : 'refused'] += 1;
          if (taken && event.type === 'item.consent-presumed') seen.presumed += 1;
        }
        expect(byMachines).toEqual(byChart);
        const { status } = chart.standing();
        if (status !== 'active') seen[status] += 1;
      }),
      { numRuns: 2_000 },
    );
    // Else the comparison would be of little worth.
    expect(seen.accepted).toBeGreaterThan(10_000);
    expect(seen.presumed).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(1_000);
    expect(seen.completed).toBeGreaterThan(100);
    expect(seen.terminated).toBeGreaterThan(20);
  }, LONG);

  it('agree on an item that is called stage', () => {
    const definition = workflowOf([stageOf('permit', [itemOf('stage', { milestone: true }), itemOf('land', { milestone: true })])]);
    const chart = wholeChartOf(definition);
    expect(chart.standing()).toEqual({ status: 'active', stages: ['open'], items: { stage: 'ready', land: 'ready' } });
    expect(chart.send({ type: 'item.submitted', item: 'stage' })).toBe(true);
    expect(chart.standing().items).toEqual({ stage: 'submitted', land: 'ready' });
  });
});

const written = (known: object) => JSON.stringify(known);

interface Standing {
  readonly status: 'active' | 'completed' | 'terminated';
  /** The statuses of stages and items tell nothing once the project has ended: the whole chart has left them. */
  readonly stages: readonly string[] | null;
  readonly items: Readonly<Record<string, string>> | null;
}

function machinesOf(definition: WorkflowDefinition) {
  const workflow = compileWorkflow(definition);
  let state = initialState(workflow);
  let now = Date.parse('2026-03-02T09:00:00+08:00');
  return {
    send(event: ProjectEvent): boolean {
      now += 60_000;
      const decision = decide(workflow, state, event, { effectiveAt: now, recordedAt: now, officeDay });
      if (decision.ok) state = decision.state;
      return decision.ok;
    },
    standing(): Standing {
      if (state.status !== 'active') return { status: state.status, stages: null, items: null };
      const items = Object.fromEntries(workflow.items.map((item, at) => [item.definition.key, state.items[at]!.status]));
      return { status: 'active', stages: state.stages.map(({ status }) => status), items };
    },
  };
}

type ChartValue = 'completed' | 'terminated' | { active: Record<string, Record<string, string>> };

function wholeChartOf(definition: WorkflowDefinition) {
  const actor = createActor(wholeChart(definition)).start();
  const typeOf = (event: ProjectEvent) => (isItemEvent(event) ? wholeEventType(event.item, event.type) : event.type);
  return {
    takes: (event: ProjectEvent) => actor.getSnapshot().can({ type: typeOf(event) }),
    send(event: ProjectEvent): boolean {
      const taken = actor.getSnapshot().can({ type: typeOf(event) });
      actor.send({ type: typeOf(event) });
      return taken;
    },
    standing(): Standing {
      const value = actor.getSnapshot().value as ChartValue;
      if (typeof value === 'string') return { status: value, stages: null, items: null };
      const regions = definition.stages.map(({ key }) => value.active[key]!);
      const items = definition.stages.flatMap((stage, at) => stage.items.map(({ key }) => [key, regions[at]![key]!]));
      return { status: 'active', stages: regions.map((region) => region[MILESTONES]!), items: Object.fromEntries(items) };
    },
  };
}

const OF_ITEMS = [...ITEM_EVENT_TYPES, ...SILENCE_EVENT_TYPES] as const;
const FORWARD: readonly EventType[] = ['item.submitted', 'item.supplemented', 'item.accepted', 'item.resumed', 'item.approved'];

/** An event that the chart takes, or any at all; what it says beside its name always fits the definition. */
function eventFor(step: AnyStep, definition: WorkflowDefinition, takes: (event: ProjectEvent) => boolean): ProjectEvent {
  const items = oracleItems(definition);
  const eventOf = (type: EventType | SilenceEventType, item: ItemDefinition): ProjectEvent =>
    type === 'item.deemed-accepted' || type === 'item.consent-presumed' ? { type, item: item.key } : fittingEvent(type, item, step);
  if (step.mood === 'blind' || step.mood === 'again') {
    const type = step.pick % 70 === 0 ? 'project.terminated' : OF_ITEMS[step.pick % OF_ITEMS.length]!;
    return eventOf(type, items[step.item % items.length]!);
  }
  const types = step.mood === 'forward' ? FORWARD : OF_ITEMS;
  const imaginable = items.flatMap((item) => types.map((type) => eventOf(type, item)));
  const from = step.pick % imaginable.length;
  const inTurn = [...imaginable.slice(from), ...imaginable.slice(0, from)];
  return inTurn.find(takes) ?? inTurn[0]!;
}
