import { assign, setup } from 'xstate';
import type { WorkflowDefinition } from './definition.js';

/** Keys of the items that are done, apart because a milestone of an `any` stage must be approved, not waived away. */
export interface ProjectContext {
  readonly approved: readonly string[];
  readonly waived: readonly string[];
}

export type ProjectMachineEvent =
  | { readonly type: 'item.approved'; readonly item: string }
  | { readonly type: 'item.waived'; readonly item: string }
  | { readonly type: 'project.terminated' };

const projectSetup = setup({
  types: { context: {} as ProjectContext, events: {} as ProjectMachineEvent },
  guards: {
    /** `any`: one milestone approved, or none left that could be. `all`: every milestone approved or waived. */
    milestonesReached: ({ context }, params: { rule: 'all' | 'any'; milestones: readonly string[] }) => {
      const { approved, waived } = context;
      if (params.rule === 'any' && params.milestones.some((key) => approved.includes(key))) return true;
      return params.milestones.every((key) => approved.includes(key) || waived.includes(key));
    },
  },
  actions: {
    rememberApproval: assign({
      approved: ({ context, event }) => (event.type === 'item.approved' ? [...context.approved, event.item] : context.approved),
    }),
    rememberWaiver: assign({
      waived: ({ context, event }) => (event.type === 'item.waived' ? [...context.waived, event.item] : context.waived),
    }),
  },
});

/** The project above its items: parallel stages, each open until its milestone rule is met; it steps only when an item is done. */
export function projectMachine(definition: WorkflowDefinition) {
  return projectSetup.createMachine({
    id: definition.key,
    context: { approved: [], waived: [] },
    initial: 'active',
    states: {
      active: {
        type: 'parallel',
        on: {
          'item.approved': { actions: 'rememberApproval' },
          'item.waived': { actions: 'rememberWaiver' },
          'project.terminated': 'terminated',
        },
        states: Object.fromEntries(definition.stages.map((stage) => [stage.key, stageRegion(stage)])),
        onDone: 'completed',
      },
      completed: { type: 'final' },
      terminated: { type: 'final' },
    },
  });
}

export type ProjectMachine = ReturnType<typeof projectMachine>;

export function stageRegion(stage: WorkflowDefinition['stages'][number]) {
  const milestones = stage.items.filter((item) => item.milestone).map((item) => item.key);
  return {
    initial: 'open' as const,
    states: {
      open: {
        always: {
          target: 'ended' as const,
          guard: { type: 'milestonesReached' as const, params: { rule: stage.milestoneRule, milestones } },
        },
      },
      ended: { type: 'final' as const },
    },
  };
}
