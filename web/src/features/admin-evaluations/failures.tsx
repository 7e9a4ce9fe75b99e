import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { deadlineFailuresQuery, type DeadlineFailure } from '../../api/evaluations.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day, Moment } from '../../ui/day.js';
import { DEADLINE_KINDS } from '../../ui/deadline-kinds.messages.js';
import { FileLinks } from '../../ui/file-links.js';
import { Panel } from '../../ui/page.js';
import { allRows, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { EVALUATIONS } from './evaluations.messages.js';
import styles from './evaluations.module.css';

/** What follows of deadlines by itself and could not be done; it is tried again, later and later. Not there while there is none. */
export function Failures() {
  const say = useMessages(EVALUATIONS);
  const failures = useQuery(deadlineFailuresQuery);
  const columns = useColumns();
  if (failures.data?.length === 0 || failures.isPending) return null;
  return (
    <div className={styles.panel}>
      <Panel title={say.failures} extra={<FileLinks small of={say.failures} path="/api/deadlines/failures" />}>
        <DataTable label={say.failures} columns={columns} list={allRows(failures)} keyOf={({ deadline }) => String(deadline.id)} empty={null} />
      </Panel>
    </div>
  );
}

function useColumns(): readonly Column<DeadlineFailure>[] {
  const say = useMessages(EVALUATIONS);
  const titled = useTitle();
  const kinds: Readonly<Record<string, string>> = useMessages(DEADLINE_KINDS);
  return [
    { key: 'deadline', title: say.deadline, width: 'minmax(170px, 2fr)', onPhone: 'leading', render: ({ deadline: { kind, title } }) => <>{titled(title)} <span className={styles.soft}>{kinds[kind] ?? kind}</span></> },
    { key: 'action', title: say.action, width: '125px', render: ({ action }) => say.actions[action] },
    { key: 'project', title: say.project, width: 'minmax(140px, 2fr)', render: ({ deadline: { kind, project, subject } }) => project && <Link to="/projects/$projectId" params={{ projectId: project.id }} search={NOT_OF_AN_ITEM.has(kind) ? {} : { item: subject }} tabIndex={-1}>{project.name}</Link> },
    { key: 'due', title: say.due, width: '170px', render: ({ deadline: { dueOn } }) => <Day date={dueOn} /> },
    { key: 'attempts', title: say.attempts, width: '60px', align: 'right', render: ({ attempts }) => say.times(attempts) },
    { key: 'since', title: say.since, width: '175px', onPhone: 'hidden', render: ({ firstFailedAt }) => <Moment instant={firstFailedAt} /> },
    { key: 'next', title: say.next, width: '175px', render: ({ nextTryAt }) => <Moment instant={nextTryAt} /> },
    { key: 'reason', title: say.reason, width: 'minmax(140px, 2fr)', render: ({ lastError }) => lastError },
  ];
}

const NOT_OF_AN_ITEM: ReadonlySet<string> = new Set(['stage', 'target', 'order']);
