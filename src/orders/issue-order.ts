import type { PoolClient } from 'pg';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import { orderDays, type OrderDays } from '../core/orders/order-days.js';
import { addresseeKey, type LoadedOrder } from './loaded-order.js';
import { openDeadline } from './order-deadline.js';
import { appendEntries } from './order-entries.js';
import { tellOf } from './order-notices.js';
import { nextNumber } from './order-number.js';
import { instantOf, type OrderRecording } from './order-recording.js';
import { answerDay } from './order-words.js';

/** Issues a draft that this transaction holds: it gets its number and its due day, and those it is given to are told. */
export async function issueOrder(client: PoolClient, draft: LoadedOrder, calendar: CalendarInForce, recording: OrderRecording): Promise<void> {
  const { today } = recording;
  const days = orderDays(today, draft.workingDays, calendar);
  const { year, serial, number } = await nextNumber(client, draft.park, Number(today.slice(0, 4)));
  const order: LoadedOrder = { ...draft, number, issuedOn: today, dueOn: days.dueOn };
  await client.query(ISSUE, [order.id, year, serial, number, recording.actorId, today, days.dueOn, instantOf(recording), calendar.revision]);
  await client.query(`update supervision_addressee set status = 'issued' where order_id = $1`, [order.id]);
  await openDeadline(client, order, days);
  await appendEntries(client, order.id, [{ type: 'order.issued', data: wording(order, days) }], recording);
  await tellOf(client, 'issued', order, order.addressees, recording, answerDay(order, calendar));
}

/** What was ordered that day, in words that nobody changes afterwards: the history is chained, the order's row is not. */
function wording({ number, what, workingDays, project, item, department, addressees }: LoadedOrder, { dueOn }: OrderDays): Readonly<Record<string, unknown>> {
  const subject = { project: project?.id ?? null, item: item?.key ?? null, department: department?.key ?? null };
  return { number, dueOn, what, workingDays, subject, addressees: addressees.map(addresseeKey) };
}

const ISSUE = `
  update supervision_order
  set status = 'issued', year = $2, serial = $3, number = $4, issuer_id = $5, issued_on = $6, due_on = $7, issued_at = $8, calendar_revision = $9
  where id = $1`;
