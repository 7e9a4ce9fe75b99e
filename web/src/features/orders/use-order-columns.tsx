import { Link } from '@tanstack/react-router';
import type { Order } from '../../api/orders.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import type { Column } from '../../ui/table/column.js';
import { useOrderNames } from './order-names.js';
import { AddresseeStatus, OrderStatus } from './order-status.js';
import type { OrderListName } from './orders-address.js';
import { ORDERS } from './orders.messages.js';
import styles from './orders.module.css';

export function useOrderColumns(list: OrderListName): readonly Column<Order>[] {
  const say = useMessages(ORDERS);
  const names = useOrderNames();
  const number: Column<Order> = {
    key: 'number', title: say.number, width: '176px', onPhone: 'leading',
    render: ({ id, number: written }) => <Link to="/orders/$orderId" params={{ orderId: id }} tabIndex={-1}>{written ?? say.noNumber}</Link>,
  };
  const subject: Column<Order> = {
    key: 'subject', title: say.subject, width: 'minmax(0, 2.4fr)', onPhone: list === 'drafts' ? 'leading' : undefined,
    render: (order) => (
      <div>
        {list === 'drafts' ? <Link to="/orders/$orderId" params={{ orderId: order.id }} tabIndex={-1}>{names.subject(order)}</Link> : names.subject(order)}
        <p className={styles.excerpt} title={order.what}>{order.what}</p>
      </div>
    ),
  };
  const to: Column<Order> = { key: 'to', title: say.to, width: 'minmax(0, 1.1fr)', render: names.addressees };
  if (list === 'drafts') {
    return [
      subject,
      to,
      { key: 'term', title: say.termOfDraft, width: '104px', render: ({ workingDays }) => say.days(workingDays) },
      { key: 'origin', title: say.origin, width: '150px', onPhone: 'hidden', render: ({ draftedBy }) => (draftedBy ? say.draftedBy(draftedBy.name) : say.fromAlert) },
    ];
  }
  return [
    number,
    subject,
    to,
    { key: 'progress', title: say.progress, width: '120px', render: (order) => <Progress order={order} /> },
    { key: 'issued', title: say.issuedOn, width: '140px', onPhone: 'hidden', render: ({ issuedOn }) => <Day date={issuedOn} form="short" /> },
    { key: 'due', title: say.due, width: '180px', render: ({ dueOn, overdue, provisional }) => <span className={overdue ? styles.late : undefined}><Day date={dueOn} form="short" provisional={provisional} /></span> },
    ...(list === 'open' ? [{ key: 'overdue', title: say.status, width: '100px', render: (order: Order) => <OrderStatus order={order} /> }] : []),
  ];
}

function Progress({ order: { addressees } }: { readonly order: Order }) {
  const say = useMessages(ORDERS);
  const [only] = addressees;
  if (addressees.length === 1 && only) return <AddresseeStatus status={only.status} />;
  return <>{say.answeredOf(addressees.filter(({ status }) => status === 'answered' || status === 'accepted').length, addressees.length)}</>;
}
