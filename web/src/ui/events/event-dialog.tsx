import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { EventAnswer, EventType } from '../../api/events.js';
import { projectQuery, workflowQuery, type Item, type Project } from '../../api/projects.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { EVENT_NAMES } from '../event-names.messages.js';
import { ErrorState } from '../problem.js';
import { Loading } from '../states.js';
import { EventForm } from './event-form.js';
import styles from './events.module.css';

export interface EventDialogProps {
  readonly projectId: string;
  readonly item: string | null;
  readonly type: EventType;
  readonly onClose: () => void;
  readonly onDone?: (answer: EventAnswer) => void;
}

/** The form of an event, over the page that it was opened from. */
export function EventDialog({ projectId, item: key, type, onClose, onDone }: EventDialogProps) {
  const names = useMessages(EVENT_NAMES);
  const { data: project, error, refetch } = useQuery(projectQuery(projectId));
  const item = project && key !== null ? itemOf(project, key) : null;
  const done = (answer: EventAnswer) => {
    onDone?.(answer);
    onClose();
  };
  return (
    <Modal title={names[type]} open onCancel={onClose} footer={null} width={560} destroyOnHidden>
      {!project && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />)}
      {project && <About project={project} item={item} />}
      {project && <EventFormOf project={project} item={item} type={type} onClose={onClose} onDone={done} />}
    </Modal>
  );
}

function About({ project, item }: { readonly project: Project; readonly item: Item | null }) {
  const titled = useTitle();
  return (
    <p className={styles.about}>
      {item ? `${titled(item.title)} · ` : ''}
      {project.name}
    </p>
  );
}

interface FormOfProps {
  readonly project: Project;
  readonly item: Item | null;
  readonly type: EventType;
  readonly onClose: () => void;
  readonly onDone: (answer: EventAnswer) => void;
}

/** The materials and the longest extension stand in the definition that the project is pinned to. */
function EventFormOf({ project, item, type, onClose, onDone }: FormOfProps) {
  const needed = type === 'item.supplement-requested' || type === 'item.extended';
  const { data, error, refetch } = useQuery({ ...workflowQuery(project.workflow.key, project.workflow.version), enabled: needed });
  if (needed && !data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />;
  const defined = data?.definition.stages.flatMap(({ items }) => items).find(({ key }) => key === item?.key);
  return <EventForm project={project} item={item} type={type} materials={defined?.materials ?? []} mostDays={defined?.maxExtensionDays ?? 0} onCancel={onClose} onDone={onDone} />;
}

function itemOf({ stages }: Project, key: string): Item | null {
  return stages.flatMap(({ items }) => items).find((item) => item.key === key) ?? null;
}
