import type { Grant } from '../../api/administration.js';
import { useDepartmentName, useParkName } from '../../api/places.js';
import { useMessages } from '../../language/messages.js';
import { GRANTS } from './grants.messages.js';

/** A role with where it is held: 经办人 住房和城乡建设局（高新区）. */
export function useGrantWords(): (grant: Pick<Grant, 'role' | 'department' | 'park' | 'head'>) => string {
  const say = useMessages(GRANTS);
  const department = useDepartmentName();
  const park = useParkName();
  return ({ role, department: of, park: where, head }) =>
    [of === null ? null : department(of), head ? say.head : say.roles[role], where === null ? say.everywhere : park(where)].filter((part) => part !== null).join(' · ');
}
