import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Alert } from '../../api/alerts.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { DEADLINE_KINDS } from '../../ui/deadline-kinds.messages.js';
import { Light } from '../../ui/light.js';
import type { Column } from '../../ui/table/column.js';
import { ALERTS } from './alerts.messages.js';
import styles from './alerts.module.css';

/** With what acknowledges an alert, where the person was told of them. */
export function useAlertColumns(acknowledge: ((id: number) => void) | null): readonly Column<Alert>[] {
  const say = useMessages(ALERTS);
  const kinds: Readonly<Record<string, string>> = useMessages(DEADLINE_KINDS);
  const titled = useTitle();
  return [
    { key: 'level', title: say.level, width: '92px', render: ({ level }) => <Light light={level === 'near-due' ? 'yellow' : 'red'} word={say.levels[level]} /> },
    {
      key: 'about', title: say.about, width: 'minmax(0, 1.5fr)', onPhone: 'leading',
      render: ({ deadline: { kind, title } }) => (
        <span>
          {titled(title)} <span className={styles.kind}>{kinds[kind] ?? kind}</span>
        </span>
      ),
    },
    { key: 'project', title: say.project, width: 'minmax(0, 1.5fr)', render: ({ deadline }) => <AlertLink deadline={deadline} /> },
    { key: 'due', title: say.due, width: '190px', render: ({ deadline: { dueOn, provisional } }) => <Day date={dueOn} provisional={provisional} /> },
    { key: 'raised', title: say.raised, width: '110px', onPhone: 'hidden', render: ({ raisedOn }) => <Day date={raisedOn} form="short" /> },
    {
      key: 'acknowledged', title: say.acknowledged, width: '124px',
      render: ({ id, acknowledgedBy, deadline: { title } }) =>
        acknowledgedBy?.name ?? (acknowledge ? <Button size="small" tabIndex={-1} aria-label={say.acknowledgeIt(titled(title))} onClick={() => acknowledge(id)}>{say.acknowledge}</Button> : '—'),
    },
  ];
}

function AlertLink({ deadline: { kind, subject, project, item } }: Pick<Alert, 'deadline'>) {
  if (kind === 'order') return <Link to="/orders/$orderId" params={{ orderId: subject }} tabIndex={-1}>{project?.name ?? subject}</Link>;
  if (!project) return null;
  return <Link to="/projects/$projectId" params={{ projectId: project.id }} search={item === null ? {} : { item }} tabIndex={-1}>{project.name}</Link>;
}
