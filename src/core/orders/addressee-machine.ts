import { setup } from 'xstate';

export type AddresseeMachineEvent = { readonly type: 'issue' | 'acknowledge' | 'answer' | 'accept' | 'return' };

/** What one addressee has to do about an order; an answer that is returned has to be given again. */
export const addresseeMachine = setup({ types: { events: {} as AddresseeMachineEvent } }).createMachine({
  id: 'addressee',
  initial: 'drafted',
  states: {
    drafted: { on: { issue: 'issued' } },
    issued: { on: { acknowledge: 'acknowledged' } },
    acknowledged: { on: { answer: 'answered' } },
    answered: { on: { accept: 'accepted', return: 'returned' } },
    returned: { on: { answer: 'answered' } },
    accepted: { type: 'final' },
  },
});
