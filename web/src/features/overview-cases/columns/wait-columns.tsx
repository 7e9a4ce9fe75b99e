import type { FollowOnCase, WaitCase } from '../../../api/overview-cases.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import type { Column } from '../../../ui/table/column.js';
import { OVERVIEW_CASES } from '../overview-cases.messages.js';
import { useSharedColumns } from './shared-columns.js';

/** Of what targets really waited for. */
export function useWaitColumns(): readonly Column<WaitCase>[] {
  const say = useMessages(OVERVIEW_CASES);
  const titled = useTitle();
  const { item, project, department, agent } = useSharedColumns();
  return [
    item,
    project,
    department,
    agent,
    { key: 'target', title: say.target, width: 'minmax(0, 1.2fr)', onPhone: 'hidden', render: ({ target }) => titled(target.title) },
    { key: 'kind', title: say.wait, width: '128px', render: ({ kind, ground }) => (ground ? `${say.kinds[kind]} · ${titled(ground.title)}` : say.kinds[kind]) },
    { key: 'time', title: say.span, width: '200px', render: ({ fromOn, toOn }) => <span><Day date={fromOn} form="figures" /> – <Day date={toOn} form="figures" /></span> },
    { key: 'days', title: say.waited, width: '108px', align: 'right', render: ({ days }) => say.days(days, false) },
  ];
}

/** Of the time from an approval to the next submission. */
export function useFollowOnColumns(): readonly Column<FollowOnCase>[] {
  const say = useMessages(OVERVIEW_CASES);
  const { item, project, department, agent } = useSharedColumns();
  return [
    item,
    project,
    department,
    agent,
    { key: 'submitted', title: say.handedOver, width: '170px', render: ({ submittedOn }) => <Day date={submittedOn} /> },
    { key: 'days', title: say.kinds['follow-on'], width: '120px', align: 'right', render: ({ days }) => say.days(days, false) },
  ];
}
