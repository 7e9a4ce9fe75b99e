import { useDepartmentName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { AGENT_DESK } from './agent-desk.messages.js';
import styles from './agent-desk.module.css';
import type { MoveGroup } from './move-groups.js';

/** `partial`: more of the group is on pages that have not been asked for. */
export function MoveGroupHead({ id, group, partial }: { readonly id: string; readonly group: MoveGroup; readonly partial: boolean }) {
  const say = useMessages(AGENT_DESK);
  const titleOf = useGroupTitle();
  return (
    <h3 id={id} className={`${styles.groupHead} ${group.kind === 'overdue' ? styles.overdueHead : ''}`}>
      {titleOf(group)}
      {group.kind === 'material' && <span className={styles.kind}>{group.main ? say.main : say.secondary}</span>}
      <span className={styles.groupCount}>{partial ? say.countSoFar(group.moves.length) : say.count(group.moves.length)}</span>
    </h3>
  );
}

function useGroupTitle(): (group: MoveGroup) => string {
  const say = useMessages(AGENT_DESK);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  return (group) => {
    switch (group.kind) {
      case 'overdue': return say.overdueGroup;
      case 'department': return departmentName(group.department);
      case 'missing': return say.missingGroup(group.title);
      case 'material': return titled(group.title);
      case 'without': return say.noMaterials;
    }
  };
}
