import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../../api/client.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { allRows, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { ADMINISTRATOR_DESK } from './administrator-desk.messages.js';

type Workflow = Schemas['WorkflowSummaryDto'];

const workflowsQuery = queryOptions({
  queryKey: ['workflows'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/workflows', { signal }))).workflows,
});

export function Page() {
  const say = useMessages(ADMINISTRATOR_DESK);
  const titled = useTitle();
  const workflows = useQuery(workflowsQuery);
  const columns: readonly Column<Workflow>[] = [
    { key: 'title', title: say.name, width: 'minmax(0, 2fr)', onPhone: 'leading', render: ({ title }) => titled(title) },
    { key: 'key', title: say.key, width: 'minmax(0, 1.5fr)', render: ({ key }) => key },
    { key: 'version', title: say.version, width: '70px', align: 'right', render: ({ version }) => version },
    { key: 'place', title: say.place, width: '110px', render: ({ place }) => place },
    { key: 'stages', title: say.stages, width: '70px', align: 'right', render: ({ stages }) => stages },
    { key: 'items', title: say.items, width: '70px', align: 'right', render: ({ items }) => items },
    { key: 'effective', title: say.effective, width: '180px', render: ({ effectiveFrom }) => <Day date={effectiveFrom} /> },
  ];
  return (
    <PageFrame title={say.title}>
      <Panel title={say.workflows}>
        <DataTable
          label={say.workflows}
          columns={columns}
          list={allRows(workflows)}
          keyOf={({ key, version }) => `${key} ${version}`}
          empty={<Empty title={say.none} />}
        />
      </Panel>
    </PageFrame>
  );
}
