import { decideOrder } from '../core/orders/decide-order.js';
import { isAddresseeAction, ORDER_ACTIONS, type OrderActionType } from '../core/orders/order-action.js';
import { holdsRole, visibleParks, type Principal } from '../people/principal.js';
import { stateOf, type LoadedAddressee, type LoadedOrder } from './loaded-order.js';

/** Who works in the park may read what has been issued there, and whom an order is given to; drafts are for the leaders. */
export function mayRead(principal: Principal, order: LoadedOrder): boolean {
  if (leadsHere(principal, order) || holdsRole(principal, 'administrator')) return true;
  if (order.number === null) return false;
  const parks = visibleParks(principal);
  return parks === 'all' || parks.includes(order.park.key) || order.addressees.some((addressee) => actsFor(principal, addressee, order));
}

/**
 * The addressees, by position, about whom the person may take such an action, lawful now or not; for what concerns the whole
 * order, all or none of them.
 */
export function withinReach(principal: Principal, order: LoadedOrder, type: OrderActionType): readonly number[] {
  const all = [...order.addressees.keys()];
  switch (type) {
    case 'acknowledge':
    case 'answer':
      return all.filter((at) => actsFor(principal, order.addressees[at]!, order));
    case 'issue':
      return leadsHere(principal, order) ? all : [];
    case 'cancel':
    case 'accept':
    case 'return':
      return judges(principal, order) ? all : [];
  }
}

/** What the person may do about the order now. */
export function allowedActions(principal: Principal, order: LoadedOrder): readonly OrderActionType[] {
  return ORDER_ACTIONS.filter((type) => lawfulReach(principal, order, type).length > 0);
}

/** What the person may do now about, or for, the addressee at this position. */
export function allowedActionsFor(principal: Principal, order: LoadedOrder, addressee: number): readonly OrderActionType[] {
  return ORDER_ACTIONS.filter((type) => isAddresseeAction(type) && lawfulReach(principal, order, type).includes(addressee));
}

/** The addressees about whom the person may take the action, and about whom it is lawful now. */
export function lawfulReach(principal: Principal, order: LoadedOrder, type: OrderActionType): readonly number[] {
  const state = stateOf(order);
  return withinReach(principal, order, type).filter(
    (addressee) => decideOrder(state, isAddresseeAction(type) ? { type, addressee } : { type }).ok,
  );
}

function actsFor(principal: Principal, { department, person }: LoadedAddressee, { park }: LoadedOrder): boolean {
  if (department === null) return person!.id === principal.id;
  return holdsRole(principal, 'officer', { park: park.key, department: department.key });
}

function leadsHere(principal: Principal, { park }: LoadedOrder): boolean {
  return holdsRole(principal, 'leader', { park: park.key });
}

/** An order is judged by its issuer; a draft, and the order of an issuer who leads here no longer, by any leader of the park. */
function judges(principal: Principal, order: LoadedOrder): boolean {
  return leadsHere(principal, order) && (!order.issuerServes || order.issuer!.id === principal.id);
}
