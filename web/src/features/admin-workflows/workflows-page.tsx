import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useUser } from '../../api/session.js';
import { workflowsQuery, type PublishedWorkflow } from '../../api/workflows.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day, Moment } from '../../ui/day.js';
import { FileLinks } from '../../ui/file-links.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { allRows, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { WORKFLOW_TYPES } from '../../ui/workflow-types.messages.js';
import { WORKFLOWS } from './workflows.messages.js';

/** Every version of every workflow that is published. */
export function Page() {
  const say = useMessages(WORKFLOWS);
  const navigate = useNavigate();
  const { roles } = useUser();
  const workflows = useQuery(workflowsQuery);
  const columns = useColumns();
  const mayCheck = roles.some(({ role }) => role === 'administrator');
  return (
    <PageFrame title={say.title} actions={<><FileLinks of={say.title} path="/api/workflows" />{mayCheck && <Button type="primary" onClick={() => void navigate({ to: '/workflows/publish' })}>{say.publish}</Button>}</>}>
      <Panel>
        <DataTable
          label={say.list}
          columns={columns}
          list={allRows(workflows)}
          keyOf={({ key, version }) => `${key} ${version}`}
          onOpen={({ key, version }) => void navigate({ to: '/workflows/$key/$version', params: { key, version: String(version) } })}
          empty={<Empty title={say.none}>{say.noneHint}</Empty>}
        />
      </Panel>
    </PageFrame>
  );
}

function useColumns(): readonly Column<PublishedWorkflow>[] {
  const say = useMessages(WORKFLOWS);
  const types: Readonly<Record<number, string>> = useMessages(WORKFLOW_TYPES);
  const titled = useTitle();
  return [
    {
      key: 'title',
      title: say.name,
      width: 'minmax(200px, 2fr)',
      onPhone: 'leading',
      render: ({ key, version, title }) => <Link to="/workflows/$key/$version" params={{ key, version: String(version) }} tabIndex={-1}>{titled(title)}</Link>,
    },
    { key: 'version', title: say.version, width: '64px', align: 'right', render: ({ version }) => version },
    { key: 'key', title: say.key, width: 'minmax(150px, 1.3fr)', render: ({ key }) => key },
    { key: 'type', title: say.type, width: 'minmax(110px, 1fr)', render: ({ type }) => types[type] ?? type },
    { key: 'place', title: say.place, width: '100px', render: ({ place }) => place },
    { key: 'stages', title: say.stages, width: '56px', align: 'right', render: ({ stages }) => stages },
    { key: 'items', title: say.items, width: '56px', align: 'right', render: ({ items }) => items },
    { key: 'effective', title: say.effective, width: '170px', render: ({ effectiveFrom }) => <Day date={effectiveFrom} /> },
    { key: 'published', title: say.publishedAt, width: '160px', onPhone: 'hidden', render: ({ publishedAt }) => <Moment instant={publishedAt} /> },
  ];
}
