import type { DecidedCase } from '../../../api/overview-cases.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { signed } from '../../../ui/overview/figures.js';
import type { Column } from '../../../ui/table/column.js';
import styles from '../overview-cases.module.css';
import { OVERVIEW_CASES } from '../overview-cases.messages.js';
import { useSharedColumns } from './shared-columns.js';

/** Of submissions that were approved or refused. */
export function useDecidedColumns(): readonly Column<DecidedCase>[] {
  const say = useMessages(OVERVIEW_CASES);
  const { item, project, department, agent } = useSharedColumns();
  return [
    item,
    project,
    department,
    agent,
    { key: 'outcome', title: say.outcome, width: '76px', render: ({ outcome }) => say.outcomes[outcome] },
    { key: 'accepted', title: say.accepted, width: '96px', onPhone: 'hidden', render: ({ acceptedOn }) => <Day date={acceptedOn} form="figures" /> },
    { key: 'due', title: say.due, width: '96px', render: ({ dueOn }) => <Day date={dueOn} form="figures" /> },
    { key: 'ended', title: say.decided, width: '96px', render: ({ endedOn }) => <Day date={endedOn} form="figures" /> },
    { key: 'late', title: say.late, width: '96px', align: 'right', render: ({ late, lateDays, unit }) => (late ? <span className={styles.late}>{say.days(lateDays, unit === 'calendar-day')}</span> : say.onTime) },
    { key: 'used', title: say.used, width: '92px', align: 'right', render: ({ usedDays, limitDays, unit }) => say.usedOf(usedDays, limitDays, unit === 'calendar-day') },
    { key: 'saved', title: say.saved, width: '56px', align: 'right', onPhone: 'hidden', render: ({ savedDays }) => signed(savedDays) },
  ];
}
