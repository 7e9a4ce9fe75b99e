import type { OrderAction } from './order-action.js';
import type { AddresseeStatus, OrderState } from './order-state.js';

/** Why an action on an order is refused. The reasons are stable. */
export const ORDER_REFUSAL_REASONS = [
  'order-not-issued',
  'order-already-issued',
  'order-closed',
  'order-cancelled',
  'order-not-acknowledged',
  'order-already-acknowledged',
  'order-already-answered',
  'order-not-answered',
  'order-already-accepted',
] as const;
export type OrderRefusalReason = (typeof ORDER_REFUSAL_REASONS)[number];

/** Why the machines do not take an action that they have refused. */
export function whyRefused({ status, addressees }: OrderState, action: OrderAction): OrderRefusalReason {
  if (status === 'closed') return 'order-closed';
  if (status === 'cancelled') return 'order-cancelled';
  if (!('addressee' in action)) return 'order-already-issued';
  if (status === 'draft') return 'order-not-issued';
  return whyAddresseeRefuses(addressees[action.addressee]!, action.type);
}

function whyAddresseeRefuses(status: AddresseeStatus, type: OrderAction['type']): OrderRefusalReason {
  if (status === 'accepted') return 'order-already-accepted';
  if (type === 'accept' || type === 'return') return 'order-not-answered';
  if (status === 'answered') return 'order-already-answered';
  return type === 'answer' ? 'order-not-acknowledged' : 'order-already-acknowledged';
}
