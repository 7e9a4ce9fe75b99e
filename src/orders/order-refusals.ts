import type { OrderActionType } from '../core/orders/order-action.js';
import type { OrderRefusalReason } from '../core/orders/order-refusal.js';
import type { Titles } from '../core/workflow/definition.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import type { LoadedOrder } from './loaded-order.js';
import { allowedActions } from './order-authority.js';

export function notLawfulNow(principal: Principal, order: LoadedOrder, reason: OrderRefusalReason): Problem {
  return Problem.of(409, reason, { extensions: { allowedActions: allowedActions(principal, order) } });
}

export function notYoursToDo(principal: Principal, order: LoadedOrder, action: OrderActionType): Problem {
  return Problem.of(403, 'order-action-not-yours', { about: { action: ACTION_WORDS[action] }, extensions: { allowedActions: allowedActions(principal, order) } });
}

const ACTION_WORDS: Readonly<Record<OrderActionType, Titles>> = {
  issue: { zh: '签发', en: 'issue' },
  acknowledge: { zh: '签收', en: 'acknowledge' },
  answer: { zh: '答复', en: 'answer' },
  accept: { zh: '认可', en: 'accept' },
  return: { zh: '退回', en: 'return' },
  cancel: { zh: '撤销', en: 'cancel' },
};

export function addresseeFault(reason: 'addressee-required' | 'unknown-addressee', addressees: readonly string[]): Problem {
  return Problem.of(400, 'invalid-request', { errors: [{ field: 'addressee', reason, about: { addressees } }] });
}
