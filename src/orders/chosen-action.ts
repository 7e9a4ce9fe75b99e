import { isAddresseeAction, type AddresseeActionType, type OrderAction, type OrderActionType } from '../core/orders/order-action.js';
import type { Principal } from '../people/principal.js';
import { addresseeKey, type LoadedOrder } from './loaded-order.js';
import { lawfulReach, withinReach } from './order-authority.js';
import { addresseeFault, notYoursToDo } from './order-refusals.js';

/** What the person means to do: throws the Problem that says why it is not this person's to do, or which addressee has to be named. */
export function chosenAction(principal: Principal, order: LoadedOrder, type: OrderActionType, named: string | undefined): OrderAction {
  const reach = withinReach(principal, order, type);
  if (reach.length === 0) throw notYoursToDo(principal, order, type);
  if (!isAddresseeAction(type)) return { type };
  return { type, addressee: named === undefined ? onlyOne(principal, order, type, reach) : theOneNamed(principal, order, type, named) };
}

function theOneNamed(principal: Principal, order: LoadedOrder, type: AddresseeActionType, named: string): number {
  const at = order.addressees.findIndex((addressee) => addresseeKey(addressee) === named);
  if (at < 0) throw addresseeFault('unknown-addressee', order.addressees.map(addresseeKey));
  if (!withinReach(principal, order, type).includes(at)) throw notYoursToDo(principal, order, type);
  return at;
}

/** Where it is lawful for one alone, that one is meant; where it is lawful for none, any of them tells why. */
function onlyOne(principal: Principal, order: LoadedOrder, type: AddresseeActionType, reach: readonly number[]): number {
  const lawful = lawfulReach(principal, order, type);
  if (lawful.length > 1) throw addresseeFault('addressee-required', lawful.map((at) => addresseeKey(order.addressees[at]!)));
  return lawful[0] ?? reach[0]!;
}
