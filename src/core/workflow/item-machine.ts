import { assign, setup } from 'xstate';
import type { ItemDefinition } from './definition.js';
import type { ItemEventType, SilenceEventType } from './event.js';
import type { ItemState } from './state.js';

/** What an item's machine remembers besides its status. */
export type ItemContext = Pick<ItemState, 'attempt' | 'supplementRequested' | 'extended' | 'consentPresumed'>;

/** `prerequisites.done` is told by the project: the last hard prerequisite has been approved or waived. */
export type ItemMachineEvent = { readonly type: ItemEventType | SilenceEventType | 'prerequisites.done' };

const itemSetup = setup({
  types: { context: {} as ItemContext, events: {} as ItemMachineEvent },
  guards: {
    supplementNotYetRequested: ({ context }) => !context.supplementRequested,
    notYetExtended: ({ context }) => !context.extended,
    consentNotYetPresumed: ({ context }) => !context.consentPresumed,
  },
  actions: {
    beginAttempt: assign({
      attempt: ({ context }) => context.attempt + 1,
      supplementRequested: false,
      extended: false,
      consentPresumed: false,
    }),
    rememberSupplementRequest: assign({ supplementRequested: true }),
    rememberExtension: assign({ extended: true }),
    rememberConsent: assign({ consentPresumed: true }),
  },
});

/**
 * The life of one item as a statechart of its own: small, so that a turn steps it in microseconds.
 * What the definition does not allow (waiving an unconditional item, pausing without a lawful ground) has no transition.
 */
export function itemMachine(item: Pick<ItemDefinition, 'key'> & ChartedItem) {
  return itemSetup.createMachine({
    id: item.key,
    context: UNTOUCHED,
    initial: 'waiting',
    states: itemStates(item),
  });
}

export type ItemMachine = ReturnType<typeof itemMachine>;

/** What of a definition shapes the chart. */
type ChartedItem = Pick<ItemDefinition, 'when' | 'pauseGrounds' | 'maxExtensionDays' | 'silentConsent'>;

export const UNTOUCHED: ItemContext = { attempt: 0, supplementRequested: false, extended: false, consentPresumed: false };

/** The states of an item; the exported whole chart is made of the same. */
export function itemStates(item: ChartedItem) {
  const waivable = item.when === null ? {} : { 'item.waived': 'waived' as const };
  const pausable = item.pauseGrounds.length === 0 ? {} : { 'item.paused': 'paused' as const };
  const extendable =
    item.maxExtensionDays === 0
      ? {}
      : { 'item.extended': { guard: 'notYetExtended' as const, actions: 'rememberExtension' as const } };
  const presumable = item.silentConsent
    ? { 'item.consent-presumed': { guard: 'consentNotYetPresumed' as const, actions: 'rememberConsent' as const } }
    : {};
  const submittable = { 'item.submitted': { target: 'submitted' as const, actions: 'beginAttempt' as const } };
  const withdrawable = { 'item.withdrawn': 'withdrawn' as const };
  return {
    waiting: { on: { 'prerequisites.done': 'ready' as const, ...waivable } },
    ready: { on: { ...submittable, ...waivable } },
    submitted: {
      on: {
        'item.supplement-requested': {
          target: 'supplementing' as const,
          guard: 'supplementNotYetRequested' as const,
          actions: 'rememberSupplementRequest' as const,
        },
        'item.accepted': 'under-review' as const,
        'item.deemed-accepted': 'under-review' as const,
        'item.declined': 'declined' as const,
        ...withdrawable,
      },
    },
    supplementing: { on: { 'item.supplemented': 'submitted' as const, ...withdrawable } },
    'under-review': {
      on: {
        ...pausable,
        ...extendable,
        ...presumable,
        'item.approved': 'approved' as const,
        'item.refused': 'refused' as const,
        ...withdrawable,
      },
    },
    paused: { on: { 'item.resumed': 'under-review' as const, ...extendable, ...withdrawable } },
    approved: { type: 'final' as const },
    refused: { on: submittable },
    declined: { on: submittable },
    withdrawn: { on: submittable },
    waived: { type: 'final' as const },
  };
}
