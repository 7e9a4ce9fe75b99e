import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { orderQuery } from '../../api/orders.js';
import { projectQuery } from '../../api/projects.js';
import { useUser } from '../../api/session.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { NEW_ORDER } from './new-order.messages.js';
import { OrderForm } from './order-form.js';
import { valuesAbout, valuesOfDraft } from './order-values.js';

const route = getRouteApi('/shell/orders/new');

/** Gives an order: on a project, an item of it or a department, to one or several. */
export function Page() {
  const say = useMessages(NEW_ORDER);
  const titled = useTitle();
  const { project: projectId, item: itemKey, department, instead } = route.useSearch();
  const leads = useUser().roles.some(({ role }) => role === 'leader');
  const draft = useQuery({ ...orderQuery(instead ?? ''), enabled: leads && instead !== undefined });
  const project = useQuery({ ...projectQuery(projectId ?? ''), enabled: leads && projectId !== undefined });
  const failed = [draft, project].find(({ error }) => error);
  const waiting = (instead !== undefined && !draft.data) || (projectId !== undefined && !project.data);
  const item = project.data?.stages.flatMap(({ items }) => items).find(({ key }) => key === itemKey);
  const first = draft.data ? valuesOfDraft(draft.data) : valuesAbout({ project: project.data, item, department, what: item && say.whatFor(titled(item.title)) });
  return (
    <PageFrame title={instead === undefined ? say.title : say.rewriteTitle} breadcrumbs={[<Link key="orders" to="/orders" search={{}}>{say.orders}</Link>]}>
      <Panel>
        {!leads ? <Empty title={say.notLeader}>{say.notLeaderHint}</Empty>
          : failed ? <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
          : waiting ? <Loading />
          : <OrderForm key={`${projectId} ${itemKey} ${department} ${instead}`} first={first} instead={instead} />}
      </Panel>
    </PageFrame>
  );
}
