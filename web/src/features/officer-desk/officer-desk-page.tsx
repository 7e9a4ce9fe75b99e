import { useMessages } from '../../language/messages.js';
import { InboxTable } from '../../ui/inbox/inbox-table.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { OFFICER_DESK } from './officer-desk.messages.js';

export function Page() {
  const say = useMessages(OFFICER_DESK);
  return (
    <PageFrame title={say.title}>
      <Panel title={say.inbox}>
        <InboxTable />
      </Panel>
    </PageFrame>
  );
}
