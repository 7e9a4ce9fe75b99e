import { decideOrder } from '../../src/core/orders/decide-order.js';
import { ORDER_ACTIONS, isAddresseeAction, type OrderActionType } from '../../src/core/orders/order-action.js';
import { ADDRESSEE_STATUSES, awaitsAnswer, type AddresseeStatus, type OrderState, type OrderStatus } from '../../src/core/orders/order-state.js';

const order = (status: OrderStatus, ...addressees: AddresseeStatus[]): OrderState => ({ status, addressees });
const decide = (state: OrderState, type: OrderActionType, addressee = 0) => decideOrder(state, isAddresseeAction(type) ? { type, addressee } : { type });

describe('decideOrder', () => {
  const LAWFUL: Readonly<Record<string, string>> = {
    'issued issued acknowledge': 'issued acknowledged',
    'issued acknowledged answer': 'issued answered',
    'issued answered accept': 'closed accepted',
    'issued answered return': 'issued returned',
    'issued returned answer': 'issued answered',
    'draft drafted issue': 'issued issued',
    'draft drafted cancel': 'cancelled drafted',
    ...Object.fromEntries(ADDRESSEE_STATUSES.slice(1).map((status) => [`issued ${status} cancel`, `cancelled ${status}`])),
  };
  const REACHABLE: readonly OrderState[] = [
    order('draft', 'drafted'),
    ...ADDRESSEE_STATUSES.slice(1).map((status) => order('issued', status)),
    order('closed', 'accepted'),
    order('cancelled', 'acknowledged'),
  ];

  it.each(REACHABLE.flatMap((state) => ORDER_ACTIONS.map((type) => [state.status, state.addressees[0]!, type, state] as const)))(
    '%s, addressee %s: %s',
    (status, addressee, type, state) => {
      const decision = decide(state, type);
      const expected = LAWFUL[`${status} ${addressee} ${type}`];
      expect(decision.ok ? `${decision.state.status} ${decision.state.addressees[0]}` : undefined).toBe(expected);
    },
  );

  it.each([
    [order('draft', 'drafted'), 'acknowledge', 'order-not-issued'],
    [order('issued', 'issued'), 'issue', 'order-already-issued'],
    [order('issued', 'issued'), 'answer', 'order-not-acknowledged'],
    [order('issued', 'acknowledged'), 'acknowledge', 'order-already-acknowledged'],
    [order('issued', 'acknowledged'), 'accept', 'order-not-answered'],
    [order('issued', 'returned'), 'return', 'order-not-answered'],
    [order('issued', 'returned'), 'acknowledge', 'order-already-acknowledged'],
    [order('issued', 'answered'), 'answer', 'order-already-answered'],
    [order('issued', 'accepted', 'issued'), 'return', 'order-already-accepted'],
    [order('closed', 'accepted'), 'cancel', 'order-closed'],
    [order('cancelled', 'issued'), 'acknowledge', 'order-cancelled'],
  ] as const)('of %j refuses to %s: %s', (state, type, reason) => {
    expect(decide(state, type)).toEqual({ ok: false, reason });
  });

  it('closes a joint order with the last answer accepted, whichever that is', () => {
    const first = decide(order('issued', 'answered', 'answered'), 'accept', 1);
    expect(first).toEqual({ ok: true, state: order('issued', 'answered', 'accepted') });
    expect(first.ok && decide(first.state, 'accept', 0)).toEqual({ ok: true, state: order('closed', 'accepted', 'accepted') });
  });

  it('lets the clock run while anybody owes an answer', () => {
    expect(awaitsAnswer(order('issued', 'answered', 'returned'))).toBe(true);
    expect(awaitsAnswer(order('issued', 'answered', 'accepted'))).toBe(false);
    expect(awaitsAnswer(order('draft', 'drafted'))).toBe(false);
    expect(awaitsAnswer(order('cancelled', 'issued'))).toBe(false);
  });
});
