import { assign, setup } from 'xstate';
import type { ItemDefinition, StageDefinition, WorkflowDefinition } from './definition.js';
import type { ItemEventType, SilenceEventType } from './event.js';
import { itemStates, UNTOUCHED, type ItemContext } from './item-machine.js';
import { stageRegion } from './project-machine.js';

interface WholeContext {
  readonly items: Readonly<Record<string, ItemContext>>;
  readonly approved: readonly string[];
  readonly waived: readonly string[];
  /** Silent items that let those after them go on. */
  readonly presumed: readonly string[];
  readonly endedStages: readonly string[];
}

const wholeSetup = setup({
  types: { context: {} as WholeContext, events: {} as { type: string } },
  guards: {
    prerequisitesDone: ({ context }, { after }: { after: readonly string[] }) =>
      after.every((key) => context.approved.includes(key) || context.waived.includes(key) || context.presumed.includes(key)),
    supplementNotYetRequested: ({ context }, { item }: { item: string }) => !context.items[item]!.supplementRequested,
    notYetExtended: ({ context }, { item }: { item: string }) => !context.items[item]!.extended,
    consentNotYetPresumed: ({ context }, { item }: { item: string }) => !context.items[item]!.consentPresumed,
    milestonesReached: ({ context }, { rule, milestones }: { rule: string; milestones: readonly string[] }) =>
      (rule === 'any' && milestones.some((key) => context.approved.includes(key))) ||
      milestones.every((key) => context.approved.includes(key) || context.waived.includes(key)),
    allStagesEnded: ({ context }, { stages }: { stages: number }) => context.endedStages.length === stages,
  },
  actions: {
    beginAttempt: assign(({ context }, { item }: { item: string }) => ({
      items: {
        ...context.items,
        [item]: { ...UNTOUCHED, attempt: context.items[item]!.attempt + 1 },
      },
    })),
    rememberSupplementRequest: assign(({ context }, { item }: { item: string }) => ({
      items: { ...context.items, [item]: { ...context.items[item]!, supplementRequested: true } },
    })),
    rememberExtension: assign(({ context }, { item }: { item: string }) => ({
      items: { ...context.items, [item]: { ...context.items[item]!, extended: true } },
    })),
    rememberConsent: assign(({ context }, { item }: { item: string }) => ({
      items: { ...context.items, [item]: { ...context.items[item]!, consentPresumed: true } },
      presumed: [...context.presumed, item],
    })),
    forgetConsent: assign(({ context }, { item }: { item: string }) => ({ presumed: context.presumed.filter((key) => key !== item) })),
    rememberApproval: assign(({ context }, { item }: { item: string }) => ({ approved: [...context.approved, item] })),
    rememberWaiver: assign(({ context }, { item }: { item: string }) => ({ waived: [...context.waived, item] })),
    rememberEnd: assign(({ context }, { stage }: { stage: string }) => ({ endedStages: [...context.endedStages, stage] })),
  },
});

/**
 * A workflow as one parallel statechart, made of the same parts as the machines that decide: for people to look at, and the
 * oracle that the tests hold the small machines against. Its configuration is plain JSON.
 */
export function wholeChart(definition: WorkflowDefinition) {
  return wholeSetup.createMachine(wholeChartConfig(definition) as unknown as Parameters<typeof wholeSetup.createMachine>[0]);
}

/** The configuration alone, loadable in the tools for statecharts. */
export function wholeChartConfig(definition: WorkflowDefinition) {
  const items = definition.stages.flatMap((stage) => stage.items);
  return {
    id: definition.key,
    version: String(definition.version),
    description: definition.title.zh,
    context: {
      items: Object.fromEntries(items.map(({ key }) => [key, UNTOUCHED])),
      approved: [],
      waived: [],
      presumed: [],
      endedStages: [],
    },
    initial: 'active',
    states: {
      active: {
        type: 'parallel',
        on: { 'project.terminated': 'terminated' },
        always: { target: 'completed', guard: { type: 'allStagesEnded', params: { stages: definition.stages.length } } },
        states: Object.fromEntries(definition.stages.map((stage) => [stage.key, wholeStage(stage)])),
      },
      completed: { type: 'final' },
      terminated: { type: 'final' },
    },
  };
}

/** The name that an event of an item has in the whole chart, where all items hear every event. */
export function wholeEventType(item: string, type: ItemEventType | SilenceEventType): string {
  return `${item}.${type.slice('item.'.length)}`;
}

/** The region of a stage that waits for its milestones. An item's key has no capital letter, so that none is called the same. */
export const MILESTONES = 'Milestones';

function wholeStage(stage: StageDefinition) {
  const { initial, states } = stageRegion(stage);
  const ended = { ...states.ended, entry: { type: 'rememberEnd', params: { stage: stage.key } } };
  return {
    type: 'parallel',
    description: stage.title.zh,
    states: {
      [MILESTONES]: { initial, states: { ...states, ended } },
      ...Object.fromEntries(stage.items.map((item) => [item.key, wholeItem(item)])),
    },
  };
}

function wholeItem(item: ItemDefinition) {
  const params = { item: item.key };
  const states = Object.entries(itemStates(item)).map(([status, state]) => [
    status,
    {
      ...('on' in state ? { on: addressed(state.on, item) } : state),
      ...(Object.hasOwn(ON_ENTRY, status) && { entry: { type: ON_ENTRY[status], params } }),
    },
  ]);
  const chart = Object.fromEntries(states) as Record<string, object>;
  const always = { target: 'ready', guard: { type: 'prerequisitesDone', params: { after: item.after } } };
  return { initial: 'waiting', description: item.title.zh, states: { ...chart, waiting: { ...chart.waiting, always } } };
}

/** What the whole remembers of an item when it comes to this. */
const ON_ENTRY: Readonly<Record<string, string>> = {
  approved: 'rememberApproval',
  waived: 'rememberWaiver',
  refused: 'forgetConsent',
  withdrawn: 'forgetConsent',
};

type Transition = string | { target?: string; guard?: string; actions?: string };

/** The transitions of one item, told apart from those of the others by the names of events, guards and actions. */
function addressed(on: Partial<Record<string, Transition>>, { key, after }: ItemDefinition) {
  const params = { item: key };
  const own = Object.entries(on).filter(([type]) => type !== 'prerequisites.done');
  return Object.fromEntries(
    own.map(([type, transition]) => {
      const { target, guard, actions } = typeof transition === 'string' ? { target: transition } : transition!;
      return [
        wholeEventType(key, type as ItemEventType),
        {
          ...(target && { target }),
          ...(guard && { guard: { type: guard, params } }),
          ...(type === 'item.submitted' && after.length > 0 && { guard: { type: 'prerequisitesDone', params: { after } } }),
          ...(actions && { actions: { type: actions, params } }),
        },
      ];
    }),
  );
}
