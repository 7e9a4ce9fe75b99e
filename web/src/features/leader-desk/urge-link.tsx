import type { OpenCase } from '../../api/overview-cases.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { ButtonLink } from '../../ui/button-link.js';
import { LEADER_DESK } from './leader-desk.messages.js';

/** On to an order about this item, given to its department. */
export function UrgeLink({ one: { project, item } }: { readonly one: OpenCase }) {
  const say = useMessages(LEADER_DESK);
  const titled = useTitle();
  return (
    <ButtonLink size="small" to="/orders/new" search={{ project: project.id, item: item.key }} aria-label={say.urgeItem(`${titled(item.title)} · ${project.name}`)}>
      {say.urge}
    </ButtonLink>
  );
}
