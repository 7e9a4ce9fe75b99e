import { Link, useNavigate } from '@tanstack/react-router';
import type { InboxEntry } from '../../api/lists.js';
import { useDepartmentName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Due } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import { Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { allRows, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { AGENT_DESK } from './agent-desk.messages.js';
import { isWatched, type WatchedShown } from './use-desk.js';

interface WatchedPanelProps {
  readonly shown: WatchedShown;
  readonly today: string;
  readonly watched: { readonly data: readonly InboxEntry[] | undefined; readonly error: unknown; readonly refetch: () => unknown };
}

/** What departments have to be reminded of. */
export function WatchedPanel({ shown, today, watched }: WatchedPanelProps) {
  const say = useMessages(AGENT_DESK);
  const navigate = useNavigate();
  const columns = useColumns();
  return (
    <Panel title={say.heading[shown]}>
      <DataTable
        label={say.heading[shown]}
        columns={columns}
        list={allRows({ ...watched, data: watched.data?.filter(isWatched(shown, today)) })}
        keyOf={({ project, item }) => `${project.id} ${item.key}`}
        onOpen={({ project, item }) => void navigate({ to: '/projects/$projectId', params: { projectId: project.id }, search: { item: item.key } })}
        empty={<Empty title={say.none[shown]}>{say.noneHint[shown]}</Empty>}
      />
    </Panel>
  );
}

function useColumns(): readonly Column<InboxEntry>[] {
  const say = useMessages(AGENT_DESK);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  return [
    { key: 'light', title: say.light, width: '84px', render: ({ light }) => <Light light={light} /> },
    {
      key: 'item',
      title: say.item,
      width: 'minmax(0, 1.4fr)',
      onPhone: 'leading',
      render: ({ project, item }) => <Link to="/projects/$projectId" params={{ projectId: project.id }} search={{ item: item.key }} tabIndex={-1}>{titled(item.title)}</Link>,
    },
    { key: 'project', title: say.project, width: 'minmax(0, 1.6fr)', render: ({ project }) => project.name },
    { key: 'department', title: say.department, width: 'minmax(0, 1fr)', render: ({ item }) => departmentName(item.department) },
    { key: 'due', title: say.due, width: 'minmax(0, 1.4fr)', render: ({ dueOn, leftDays, light, provisional }) => <Due date={dueOn} form="short" days={leftDays} near={light === 'yellow'} provisional={provisional} /> },
  ];
}
