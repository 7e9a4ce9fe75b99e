import { setup } from 'xstate';

export type OrderMachineEvent = { readonly type: 'issue' | 'cancel' | 'answers.accepted' };

/** The life of an order. `answers.accepted` is told by its addressees: the last of their answers has been accepted. */
export const orderMachine = setup({ types: { events: {} as OrderMachineEvent } }).createMachine({
  id: 'order',
  initial: 'draft',
  states: {
    draft: { on: { issue: 'issued', cancel: 'cancelled' } },
    issued: { on: { 'answers.accepted': 'closed', cancel: 'cancelled' } },
    closed: { type: 'final' },
    cancelled: { type: 'final' },
  },
});
