import { useMessages } from '../language/messages.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { DESKS } from './desks.messages.js';

/** For who can sign in and holds no role yet, or none any more. */
export function NoDeskPage() {
  const say = useMessages(DESKS);
  return (
    <Page title={say.noDesk}>
      <Empty title={say.noRole}>{say.noRoleHint}</Empty>
    </Page>
  );
}
