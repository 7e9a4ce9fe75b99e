import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { orderQuery, orderVerificationQuery, type OrderWithHistory } from '../../api/orders.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Day, Moment } from '../../ui/day.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { Verification } from '../../ui/verification/verification.js';
import { ActionButtons } from './action-buttons.js';
import { Addressees } from './addressees.js';
import { OrderHistory } from './order-history.js';
import { useOrderNames } from './order-names.js';
import styles from './order-page.module.css';
import { OrderStatus } from './order-status.js';
import { ORDERS } from './orders.messages.js';

const route = getRouteApi('/shell/orders/$orderId');

/** One order: what it demands, how far each addressee has come, and what may be done about it now. */
export function Page() {
  const say = useMessages(ORDERS);
  const names = useOrderNames();
  const { orderId } = route.useParams();
  const { data: order, error, refetch } = useQuery(orderQuery(orderId));
  const list = <Link key="list" to="/orders" search={order?.status === 'draft' ? { list: 'drafts' } : {}}>{say.title}</Link>;
  if (!order) return <PageFrame title={say.title} breadcrumbs={[list]}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />}</PageFrame>;
  return (
    <PageFrame
      title={order.number ?? `${say.noNumber} · ${names.subject(order)}`}
      beside={<OrderStatus order={order} />}
      breadcrumbs={[list]}
      actions={
        <>
          {order.status !== 'draft' && <Button href={`/api/orders/${order.id}/print`} target="_blank" rel="noreferrer">{say.print}</Button>}
          {order.status === 'draft' && order.allowedActions.includes('cancel') && <ButtonLink to="/orders/new" search={{ instead: order.id }}>{say.rewrite}</ButtonLink>}
          <ActionButtons order={order} addressee={null} />
        </>
      }
    >
      <div className={styles.parts}>
        <div className={styles.main}>
          <Panel title={say.what}>
            <p className={styles.what}>{order.what}</p>
            <Facts order={order} />
          </Panel>
          <Panel title={say.to}>
            <Addressees order={order} />
          </Panel>
        </div>
        <Panel title={say.history} extra={<Verification query={orderVerificationQuery(order.id, order.history.length)} />}>
          <OrderHistory order={order} />
        </Panel>
      </div>
    </PageFrame>
  );
}

function Facts({ order }: { readonly order: OrderWithHistory }) {
  const say = useMessages(ORDERS);
  const titled = useTitle();
  const names = useOrderNames();
  const { subject: { project, item }, park, issuer, draftedBy, issuedAt, dueOn, provisional, workingDays, joint, overdue } = order;
  return (
    <dl className={styles.facts}>
      <dt>{say.about}</dt>
      <dd>
        {project ? (
          <Link to="/projects/$projectId" params={{ projectId: project.id }} search={item ? { item: item.key } : {}}>{names.subject(order)}</Link>
        ) : `${names.subject(order)} · ${say.aboutDepartment}`}
        {project && <span className={styles.soft}> {project.code}</span>}
      </dd>
      <dt>{say.park}</dt>
      <dd>{titled(park.title)}</dd>
      <dt>{issuer ? say.issuer : say.origin}</dt>
      <dd>{issuer ? <>{issuer.name}{issuedAt && <> · <Moment instant={issuedAt} /></>}</> : draftedBy ? say.draftedBy(draftedBy.name) : say.fromAlert}</dd>
      <dt>{dueOn ? say.due : say.termOfDraft}</dt>
      <dd className={overdue ? styles.late : undefined}>{dueOn ? <><Day date={dueOn} provisional={provisional} /> · {say.days(workingDays)}</> : say.daysFromIssue(workingDays)}{joint && ` · ${say.joint}`}</dd>
    </dl>
  );
}
