import type { Addressee, OrderWithHistory } from '../../api/orders.js';
import { useMessages } from '../../language/messages.js';
import { Moment } from '../../ui/day.js';
import { ActionButtons } from './action-buttons.js';
import { useOrderNames } from './order-names.js';
import styles from './order-page.module.css';
import { AddresseeStatus } from './order-status.js';
import { ORDERS } from './orders.messages.js';

/** Each of those it is given to: how far, with which answer, and what the person who looks may do about it. */
export function Addressees({ order }: { readonly order: OrderWithHistory }) {
  const names = useOrderNames();
  return (
    <ul className={styles.addressees}>
      {order.addressees.map((addressee) => (
        <li key={addressee.key} className={styles.addressee}>
          <div className={styles.addresseeHead}>
            <h3 className={styles.name}>{names.addressee(addressee)}</h3>
            <AddresseeStatus status={addressee.status} />
            <Lateness addressee={addressee} />
            <span className={styles.actions}>
              <ActionButtons order={order} addressee={addressee} />
            </span>
          </div>
          <Said addressee={addressee} />
        </li>
      ))}
    </ul>
  );
}

function Lateness({ addressee: { late, status } }: { readonly addressee: Addressee }) {
  const say = useMessages(ORDERS);
  if (!late) return null;
  return <span className={styles.late}>{status === 'answered' || status === 'accepted' ? say.late : say.overdue}</span>;
}

function Said({ addressee: { answer, answeredAt, answeredBy, note, judgedAt, acknowledgedAt } }: { readonly addressee: Addressee }) {
  const say = useMessages(ORDERS);
  return (
    <>
      {acknowledgedAt && <p className={styles.soft}>{say.acknowledgedAt} · <Moment instant={acknowledgedAt} /></p>}
      {answer !== null && answeredAt !== null && (
        <blockquote className={styles.said}>
          <p>{answer}</p>
          <footer className={styles.soft}>{answeredBy && say.answeredBy(answeredBy.name)} · <Moment instant={answeredAt} /></footer>
        </blockquote>
      )}
      {note !== null && judgedAt !== null && (
        <blockquote className={styles.said}>
          <p>{note}</p>
          <footer className={styles.soft}>{say.note} · <Moment instant={judgedAt} /></footer>
        </blockquote>
      )}
    </>
  );
}
