import { useQuery } from '@tanstack/react-query';
import { projectQuery, workflowQuery } from '../../api/projects.js';
import { useToday } from '../../api/today.js';
import { dayAfterQuery } from '../../api/working-days.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { NEW_ORDER } from './new-order.messages.js';
import styles from './order-form.module.css';

const COUNTRY = 'CN';

/** By when an order issued today has to be answered, by the calendar of its project. */
export function DueDay({ project, days }: { readonly project: string | undefined; readonly days: number | null | undefined }) {
  const say = useMessages(NEW_ORDER);
  const { today } = useToday();
  const { data: of } = useQuery({ ...projectQuery(project ?? ''), enabled: project !== undefined });
  const workflow = useQuery({ ...workflowQuery(of?.workflow.key ?? '', of?.workflow.version ?? 0), enabled: of !== undefined });
  const calendar = project === undefined ? COUNTRY : workflow.data?.definition.calendar;
  const { data: due } = useQuery({ ...dayAfterQuery(calendar ?? COUNTRY, today, days ?? 1), enabled: calendar !== undefined && days != null && days > 0 });
  if (!due) return null;
  return (
    <p className={styles.due} aria-live="polite">
      {say.dueOn} <strong><Day date={due.date} provisional={due.provisional} /></strong>
    </p>
  );
}
