import { addresseeMachine, type AddresseeMachineEvent } from './addressee-machine.js';
import type { OrderAction } from './order-action.js';
import { orderMachine, type OrderMachineEvent } from './order-machine.js';
import { whyRefused, type OrderRefusalReason } from './order-refusal.js';
import type { AddresseeStatus, OrderState, OrderStatus } from './order-state.js';
import { stepperOf } from './stepper.js';

export type OrderDecision =
  | { readonly ok: true; readonly state: OrderState }
  | { readonly ok: false; readonly reason: OrderRefusalReason };

/** Judges an action against the state of its order: either the state that it leads to, or why it is refused. */
export function decideOrder(state: OrderState, action: OrderAction): OrderDecision {
  const next = 'addressee' in action ? afterAddressee(state, action) : afterOrder(state, action.type);
  return next ? { ok: true, state: next } : { ok: false, reason: whyRefused(state, action) };
}

const stepOrder = stepperOf<OrderStatus, OrderMachineEvent['type']>(orderMachine);
const stepAddressee = stepperOf<AddresseeStatus, AddresseeMachineEvent['type']>(addresseeMachine);

function afterOrder(state: OrderState, type: 'issue' | 'cancel'): OrderState | null {
  const status = stepOrder(state.status, type);
  if (status === null) return null;
  if (type === 'cancel') return { ...state, status };
  return { status, addressees: state.addressees.map((addressee) => stepAddressee(addressee, 'issue') ?? addressee) };
}

/** The order is closed by the acceptance of the last answer. */
function afterAddressee(state: OrderState, { type, addressee }: Extract<OrderAction, { addressee: number }>): OrderState | null {
  const stepped = state.status === 'issued' ? stepAddressee(state.addressees[addressee]!, type) : null;
  if (stepped === null) return null;
  const addressees = state.addressees.with(addressee, stepped);
  const isDone = addressees.every((status) => status === 'accepted');
  return { status: isDone ? stepOrder(state.status, 'answers.accepted')! : state.status, addressees };
}
