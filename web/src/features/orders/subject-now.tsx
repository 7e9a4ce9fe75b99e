import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ordersQuery } from '../../api/orders.js';
import { projectQuery, type Item } from '../../api/projects.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { writtenDay } from '../../language/dates.js';
import { useMessages } from '../../language/messages.js';
import { Due } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import { ItemStatus } from '../../ui/status.js';
import { NEW_ORDER } from './new-order.messages.js';
import styles from './order-form.module.css';
import { OrderStatus } from './order-status.js';

const SHOWN = 6;

/** How the project or item stands, and which orders there are on the project, so that nobody is told twice. */
export function SubjectNow({ project: id, item: key }: { readonly project: string | undefined; readonly item: string | undefined }) {
  const say = useMessages(NEW_ORDER);
  const titled = useTitle();
  const language = useLanguage();
  const { data: project } = useQuery({ ...projectQuery(id ?? ''), enabled: id !== undefined });
  const { data: given } = useQuery({ ...ordersQuery({ project: id }, SHOWN), enabled: id !== undefined });
  if (!project || id === undefined) return <aside className={styles.now}><p className={styles.soft}>{say.noSubject}</p></aside>;
  const item = project.stages.flatMap(({ items }) => items).find((each) => each.key === key);
  return (
    <aside className={styles.now}>
      <h2>{say.subjectNow}</h2>
      <dl className={styles.facts}>
        <dt>{say.project}</dt>
        <dd><Link to="/projects/$projectId" params={{ projectId: id }} search={{}}>{project.name}</Link> <Light light={project.light} /></dd>
        <dt>{say.agent}</dt>
        <dd>{project.agent.name}</dd>
        {item && <ItemFacts item={item} title={titled(item.title)} />}
      </dl>
      <h2>{say.given}</h2>
      {given?.orders.length === 0 && <p className={styles.soft}>{say.noneGiven}</p>}
      <ul className={styles.given}>
        {given?.orders.map((order) => (
          <li key={order.id}>
            <Link to="/orders/$orderId" params={{ orderId: order.id }}>{order.number ?? say.draftGiven}</Link> <OrderStatus order={order} />
            <p className={styles.words}>{order.what}</p>
            {order.dueOn !== null && <p className={styles.soft}>{say.answerBy(writtenDay(order.dueOn, language))}</p>}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function ItemFacts({ item: { status, light, dueOn, leftDays, limit, provisional }, title }: { readonly item: Item; readonly title: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ItemStatus status={status} /> <Light light={light} />
        {(dueOn !== null || status === 'paused') && <p><Due date={dueOn} days={leftDays} unit={limit.unit} paused={status === 'paused'} provisional={provisional} /></p>}
      </dd>
    </>
  );
}
