import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { Light } from '../core/clock/light.js';
import { orderDays } from '../core/orders/order-days.js';
import { awaitsAnswer } from '../core/orders/order-state.js';
import { deadlineLight } from '../projects/moved-deadlines.js';
import { stateOf, type LoadedOrder } from './loaded-order.js';

/** An order under way that another calendar moves. */
export interface MovedOrder {
  readonly order: { readonly id: string; readonly number: string };
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly lightFrom: Light;
  readonly lightTo: Light;
}

/** What becomes of an order that has been issued when it is reckoned by another calendar; null when its due day stays. */
export function movedOrder(order: LoadedOrder, before: WorkingCalendar, after: WorkingCalendar, today: CivilDate): MovedOrder | null {
  const was = orderDays(order.issuedOn!, order.workingDays, before);
  const is = orderDays(order.issuedOn!, order.workingDays, after);
  if (was.dueOn === is.dueOn) return null;
  const light = (days: typeof is) => (awaitsAnswer(stateOf(order)) ? deadlineLight(days, today) : 'blue');
  return { order: { id: order.id, number: order.number! }, from: was.dueOn, to: is.dueOn, lightFrom: light(was), lightTo: light(is) };
}
