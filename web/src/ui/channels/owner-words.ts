import type { ChannelOwner } from '../../api/channels.js';
import { useDepartmentName, useParkName } from '../../api/places.js';
import { useMessages } from '../../language/messages.js';
import { CHANNEL_WORDS } from './channels.messages.js';

/** Whom a channel serves: 住建局经办人 · 高新区. Of a person the name, where it is known. */
export function useOwnerWords(): (owner: ChannelOwner, name?: string | null) => string {
  const say = useMessages(CHANNEL_WORDS);
  const department = useDepartmentName();
  const park = useParkName();
  return ({ kind, department: of, park: at }, name) => {
    if (kind === 'person') return name ? say.person(name) : say.somebody;
    const where = at ? park(at) : say.everywhere;
    return kind === 'leaders' ? say.leaders(where) : say.officers(of ? department(of) : '', where);
  };
}
