import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../../api/client.js';
import { useDepartmentName } from '../../../api/places.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import type { Column } from '../../../ui/table/column.js';
import styles from '../overview-cases.module.css';
import { OVERVIEW_CASES } from '../overview-cases.messages.js';

interface OfItem {
  readonly project: Schemas['CaseProjectDto'];
  readonly item: Schemas['CaseItemDto'];
  readonly agent: Schemas['NamedPersonDto'];
}

type OfProject = Pick<OfItem, 'project' | 'agent'>;

/** What cases have in common. */
export function useSharedColumns() {
  const say = useMessages(OVERVIEW_CASES);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const item: Column<OfItem> = {
    key: 'item', title: say.item, width: 'minmax(0, 1.3fr)', onPhone: 'leading',
    render: ({ project, item: { key, title } }) => <Link to="/projects/$projectId" params={{ projectId: project.id }} search={{ item: key }} tabIndex={-1}>{titled(title)}</Link>,
  };
  const project: Column<OfProject> = { key: 'project', title: say.project, width: 'minmax(0, 1.5fr)', render: (one) => <span className={styles.clip} title={one.project.name}>{one.project.name}</span> };
  const department: Column<OfItem> = { key: 'department', title: say.department, width: 'minmax(0, 1fr)', onPhone: 'hidden', render: (one) => departmentName(one.item.department) };
  const agent: Column<OfProject> = { key: 'agent', title: say.agent, width: '72px', onPhone: 'hidden', render: (one) => one.agent.name };
  return { item, project, department, agent };
}
