import type { PoolClient } from 'pg';
import type { CalendarInForce } from '../calendars/calendar-in-force.js';
import type { AddresseeActionType } from '../core/orders/order-action.js';
import { orderDays } from '../core/orders/order-days.js';
import { awaitsAnswer, type OrderState } from '../core/orders/order-state.js';
import { addresseeKey, stateOf, type LoadedOrder } from './loaded-order.js';
import { closeDeadline, moveDeadline } from './order-deadline.js';
import { appendEntries, type OrderEntry } from './order-entries.js';
import { tellOf } from './order-notices.js';
import { instantOf, type OrderRecording } from './order-recording.js';

export interface AddresseeAction {
  readonly type: AddresseeActionType;
  readonly addressee: number;
  /** The answer, or what the issuer says to it. */
  readonly text: string | null;
}

/** Writes what an addressee has done, or what the issuer has said to its answer, and what that brings about. */
export async function writeAddresseeAction(
  client: PoolClient,
  order: LoadedOrder,
  { type, addressee, text }: AddresseeAction,
  next: OrderState,
  calendar: CalendarInForce,
  recording: OrderRecording,
): Promise<void> {
  const about = order.addressees[addressee]!;
  const { entry, columns } = WRITTEN[type];
  const values = [order.id, addressee, next.addressees[addressee], recording.actorId, instantOf(recording)];
  await client.query(
    `update supervision_addressee set status = $3, ${columns} where order_id = $1 and position = $2`,
    type === 'acknowledge' ? values : [...values, text],
  );
  const data = { addressee: addresseeKey(about), ...(text !== null && { [entry.says]: text }) };
  const closed: OrderEntry[] = next.status === 'closed' ? [{ type: 'order.closed', data: {} }] : [];
  await appendEntries(client, order.id, [{ type: `order.${entry.happened}`, data }, ...closed], recording);
  await keepClock(client, order, next, calendar, recording);
  const audience = entry.to === 'issuer' ? { department: null, person: order.issuer } : about;
  const detail = type === 'acknowledge' ? (about.department?.title ?? about.person!.name) : (text ?? '');
  await tellOf(client, entry.happened, order, [audience], recording, detail);
}

/** The clock stands still while all have answered, runs again when one has to answer anew, and ends with the order. */
async function keepClock(client: PoolClient, order: LoadedOrder, next: OrderState, calendar: CalendarInForce, recording: OrderRecording): Promise<void> {
  if (next.status === 'closed') {
    await client.query(`update supervision_order set status = 'closed', ended_at = $2 where id = $1`, [order.id, instantOf(recording)]);
    return closeDeadline(client, order.id);
  }
  const runs = awaitsAnswer(next);
  if (runs === awaitsAnswer(stateOf(order))) return;
  await moveDeadline(client, order.id, runs ? orderDays(order.issuedOn!, order.workingDays, calendar.asOf(order.calendarRevision!)) : null);
}

const JUDGED = 'judged_by = $4, judged_at = $5, note = $6';
const WRITTEN = {
  acknowledge: { entry: { happened: 'acknowledged', says: 'text', to: 'issuer' }, columns: 'acknowledged_by = $4, acknowledged_at = $5' },
  answer: {
    entry: { happened: 'answered', says: 'text', to: 'issuer' },
    columns: 'answered_by = $4, answered_at = $5, answer = $6, judged_by = null, judged_at = null, note = null',
  },
  accept: { entry: { happened: 'accepted', says: 'note', to: 'addressee' }, columns: JUDGED },
  return: { entry: { happened: 'returned', says: 'reason', to: 'addressee' }, columns: JUDGED },
} as const;
