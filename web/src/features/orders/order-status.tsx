import type { Addressee, Order } from '../../api/orders.js';
import { useMessages } from '../../language/messages.js';
import styles from './orders.module.css';
import { ORDERS } from './orders.messages.js';

const ORDER_TONES = { draft: styles.still, issued: styles.moving, closed: styles.done, cancelled: styles.still } as const;
const ADDRESSEE_TONES = { drafted: styles.still, issued: styles.owing, acknowledged: styles.owing, answered: styles.moving, accepted: styles.done, returned: styles.failed } as const;

export function OrderStatus({ order: { status, overdue } }: { readonly order: Pick<Order, 'status' | 'overdue'> }) {
  const say = useMessages(ORDERS);
  return (
    <span className={styles.statuses}>
      <span className={`${styles.status} ${ORDER_TONES[status]}`}>{say.statuses[status]}</span>
      {overdue && <span className={`${styles.status} ${styles.failed}`}>{say.overdue}</span>}
    </span>
  );
}

export function AddresseeStatus({ status }: { readonly status: Addressee['status'] }) {
  return <span className={`${styles.status} ${ADDRESSEE_TONES[status]}`}>{useMessages(ORDERS).addresseeStatuses[status]}</span>;
}
