import type { Addressee, Order } from '../../api/orders.js';
import { useMessages } from '../../language/messages.js';
import { StatusWord } from '../../ui/status.js';
import styles from './orders.module.css';
import { ORDERS } from './orders.messages.js';

const ORDER_TONES = { draft: 'still', issued: 'moving', closed: 'done', cancelled: 'still' } as const;
const ADDRESSEE_TONES = { drafted: 'still', issued: 'owing', acknowledged: 'owing', answered: 'moving', accepted: 'done', returned: 'failed' } as const;

export function OrderStatus({ order: { status, overdue } }: { readonly order: Pick<Order, 'status' | 'overdue'> }) {
  const say = useMessages(ORDERS);
  return (
    <span className={styles.statuses}>
      <StatusWord tone={ORDER_TONES[status]}>{say.statuses[status]}</StatusWord>
      {overdue && <StatusWord tone="failed">{say.overdue}</StatusWord>}
    </span>
  );
}

export function AddresseeStatus({ status }: { readonly status: Addressee['status'] }) {
  return <StatusWord tone={ADDRESSEE_TONES[status]}>{useMessages(ORDERS).addresseeStatuses[status]}</StatusWord>;
}
