import { Link } from '@tanstack/react-router';
import { useMessages } from '../language/messages.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { CRASH } from './crash.messages.js';

export function MissingPage() {
  const say = useMessages(CRASH);
  return (
    <Page title={say.missing}>
      <Empty title={say.missingHint}>
        <Link to="/">{say.home}</Link>
      </Empty>
    </Page>
  );
}
