import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { awaitsAnswer, owesAnswer } from '../core/orders/order-state.js';
import type { Principal } from '../people/principal.js';
import type { OfficeClock } from '../time/office-clock.js';
import { addresseeKey, isProvisional, stateOf, type LoadedAddressee, type LoadedOrder } from './loaded-order.js';
import { allowedActions, allowedActionsFor } from './order-authority.js';
import type { OrderDto } from './order.dto.js';

export interface OrderViewing {
  readonly calendar: WorkingCalendar;
  readonly today: CivilDate;
  readonly dayOf: OfficeClock['dayOf'];
}

/** An order as it is shown to the person who asks. */
export function orderView(principal: Principal, order: LoadedOrder, { calendar, today, dayOf }: OrderViewing): OrderDto {
  const { id, number, status, park, what, workingDays, issuedOn, dueOn, draftedBy, issuer, draftedAt, issuedAt, endedAt, addressees } = order;
  return {
    id, number, status, park,
    subject: { project: order.project, item: order.item, department: order.department },
    what, workingDays,
    joint: addressees.length > 1,
    alert: order.alertId,
    issuedOn, dueOn,
    provisional: isProvisional(order, calendar),
    overdue: dueOn !== null && dueOn < today && awaitsAnswer(stateOf(order)),
    draftedBy, issuer, draftedAt, issuedAt, endedAt,
    addressees: addressees.map((addressee, at) => ({
      key: addresseeKey(addressee),
      ...shownOf(addressee),
      late: isLate(order, addressee, today, dayOf),
      allowedActions: allowedActionsFor(principal, order, at),
    })),
    allowedActions: allowedActions(principal, order),
  };
}

function shownOf({ department, person, status, acknowledgedAt, answer, answeredAt, answeredBy, note, judgedAt }: LoadedAddressee) {
  return { department, person, status, acknowledgedAt, answer, answeredAt, answeredBy, note, judgedAt };
}

/** By the day of the latest answer; who owes one, by today, or by the day on which the order was cancelled. */
function isLate({ dueOn, endedAt }: LoadedOrder, { status, answeredAt }: LoadedAddressee, today: CivilDate, dayOf: OfficeClock['dayOf']): boolean {
  if (dueOn === null) return false;
  if (!owesAnswer(status)) return answeredAt !== null && dayOf(Date.parse(answeredAt)) > dueOn;
  return (endedAt === null ? today : dayOf(Date.parse(endedAt))) > dueOn;
}
