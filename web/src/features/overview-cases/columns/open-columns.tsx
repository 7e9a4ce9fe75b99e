import type { OpenCase } from '../../../api/overview-cases.js';
import { useUser } from '../../../api/session.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { Day } from '../../../ui/day.js';
import { Light } from '../../../ui/light.js';
import type { Column } from '../../../ui/table/column.js';
import styles from '../overview-cases.module.css';
import { OVERVIEW_CASES } from '../overview-cases.messages.js';
import { useSharedColumns } from './shared-columns.js';

/** Of submissions that are not decided yet. */
export function useOpenColumns(list: 'overdue' | 'near-due' | 'paused-beyond' | 'work'): readonly Column<OpenCase>[] {
  const say = useMessages(OVERVIEW_CASES);
  const titled = useTitle();
  const leads = useUser().roles.some(({ role }) => role === 'leader');
  const { item, project, department, agent } = useSharedColumns();
  const isCalendar = ({ unit }: OpenCase) => unit === 'calendar-day' && (list === 'overdue' || list === 'near-due');
  return [
    { key: 'light', title: say.light, width: '84px', render: ({ light }) => <Light light={light} /> },
    item,
    project,
    department,
    agent,
    { key: 'officer', title: say.officer, width: '72px', onPhone: 'hidden', render: ({ officer }) => officer?.name ?? '—' },
    { key: 'state', title: say.state, width: '76px', render: ({ state }) => say.states[state] },
    { key: 'due', title: say.due, width: '116px', render: ({ dueOn }) => <Day date={dueOn} form="short" /> },
    {
      key: 'days', title: say.dayColumns[list], width: '108px', align: 'right',
      render: (one) => <span className={list === 'overdue' || list === 'paused-beyond' ? styles.late : undefined} title={titled(one.why)}>{say.days(one.days, isCalendar(one))}</span>,
    },
    ...(leads ? [{ key: 'urge', title: say.urge, width: '66px', align: 'right' as const, render: (one: OpenCase) => <span><Urge one={one} /></span> }] : []),
  ];
}

function Urge({ one: { project, item } }: { readonly one: OpenCase }) {
  const say = useMessages(OVERVIEW_CASES);
  const titled = useTitle();
  return (
    <ButtonLink size="small" tabIndex={-1} to="/orders/new" search={{ project: project.id, item: item.key }} aria-label={say.urgeItem(`${titled(item.title)} · ${project.name}`)}>
      {say.urge}
    </ButtonLink>
  );
}
