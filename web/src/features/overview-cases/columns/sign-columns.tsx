import type { SignCase } from '../../../api/overview-cases.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import type { Column } from '../../../ui/table/column.js';
import { OVERVIEW_CASES } from '../overview-cases.messages.js';
import { useSharedColumns } from './shared-columns.js';

/** Of submissions that show a sign of trust: what happened, as it is recorded. */
export function useSignColumns(): readonly Column<SignCase>[] {
  const say = useMessages(OVERVIEW_CASES);
  const titled = useTitle();
  const { item, project, department, agent } = useSharedColumns();
  return [
    item,
    project,
    department,
    agent,
    { key: 'officer', title: say.officer, width: '72px', onPhone: 'hidden', render: ({ officer }) => officer?.name ?? '—' },
    { key: 'state', title: say.state, width: '84px', render: ({ state, outcome }) => (outcome === null ? say.states[state as keyof typeof say.states] : say.outcomes[outcome as keyof typeof say.outcomes]) },
    { key: 'submitted', title: say.submitted, width: '96px', onPhone: 'hidden', render: ({ submittedOn }) => <Day date={submittedOn} form="figures" /> },
    { key: 'ended', title: say.ended, width: '96px', onPhone: 'hidden', render: ({ endedOn }) => <Day date={endedOn} form="figures" /> },
    { key: 'why', title: say.sign, width: 'minmax(0, 1.6fr)', render: ({ why }) => titled(why) },
  ];
}
