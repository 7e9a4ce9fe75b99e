import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { inboxQuery, type InboxEntry } from '../../api/lists.js';
import { useDepartmentName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day, Due } from '../day.js';
import { Light } from '../light.js';
import { Empty } from '../states.js';
import { rowsOf, type Column } from '../table/column.js';
import { DataTable } from '../table/data-table.js';
import { INBOX } from './inbox.messages.js';

/** What waits for the person, the most urgent first. */
export function InboxTable() {
  const say = useMessages(INBOX);
  const navigate = useNavigate();
  const inbox = useInfiniteQuery(inboxQuery);
  const columns = useColumns();
  const open = ({ project, item }: InboxEntry) => void navigate({ to: '/projects/$projectId', params: { projectId: project.id }, search: { item: item.key } });
  return (
    <DataTable
      label={say.label}
      columns={columns}
      list={rowsOf(inbox, ({ entries }) => entries)}
      keyOf={({ project, item, task }) => `${project.id} ${item.key} ${task}`}
      onOpen={open}
      empty={<Empty title={say.none}>{say.noneHint}</Empty>}
    />
  );
}

function useColumns(): readonly Column<InboxEntry>[] {
  const say = useMessages(INBOX);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const tasks: Readonly<Record<string, string>> = say.tasks;
  return [
    { key: 'light', title: say.light, width: '84px', render: ({ light }) => <Light light={light} /> },
    {
      key: 'item',
      title: say.item,
      width: 'minmax(0, 1.4fr)',
      onPhone: 'leading',
      render: ({ project, item }) => (
        <Link to="/projects/$projectId" params={{ projectId: project.id }} search={{ item: item.key }} tabIndex={-1}>
          {titled(item.title)}
        </Link>
      ),
    },
    { key: 'project', title: say.project, width: 'minmax(0, 1.6fr)', render: ({ project }) => project.name },
    { key: 'department', title: say.department, width: 'minmax(0, 1fr)', onPhone: 'hidden', render: ({ item }) => departmentName(item.department) },
    { key: 'task', title: say.task, width: '110px', render: ({ task }) => tasks[task] ?? task },
    {
      key: 'due',
      title: say.due,
      width: 'minmax(0, 1.3fr)',
      render: ({ dueOn, leftDays, unit, light, provisional }) => <Due date={dueOn} form="short" days={leftDays} unit={unit} near={light === 'yellow'} paused={light === 'blue'} provisional={provisional} />,
    },
    { key: 'since', title: say.since, width: '130px', onPhone: 'hidden', render: ({ waitingSince }) => <Day date={waitingSince} form="short" /> },
  ];
}
