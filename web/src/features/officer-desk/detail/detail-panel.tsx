import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { EventType } from '../../../api/events.js';
import type { InboxEntry } from '../../../api/lists.js';
import { useDepartmentName } from '../../../api/places.js';
import { projectQuery } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Light } from '../../../ui/light.js';
import { Panel } from '../../../ui/page.js';
import { ErrorState } from '../../../ui/problem.js';
import { Loading } from '../../../ui/states.js';
import { ItemStatus } from '../../../ui/status.js';
import type { Batch } from '../batch/use-batch.js';
import { keyOf } from '../desk-entries.js';
import { Course } from './course.js';
import { DETAIL } from './detail.messages.js';
import styles from './detail.module.css';
import { DueDay } from './due-day.js';
import { EntryActions } from './entry-actions.js';
import { Materials } from './materials.js';
import { ProjectFacts } from './project-facts.js';

interface DetailPanelProps {
  readonly entry: InboxEntry;
  readonly batch: Batch;
  readonly onAct: (type: EventType) => void;
  /** Where the panel lies over the list. */
  readonly onClose?: () => void;
}

/** What somebody needs to decide about an item, and the buttons for it. */
export function DetailPanel({ entry, batch, onAct, onClose }: DetailPanelProps) {
  const say = useMessages(DETAIL);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const { project, item } = entry;
  return (
    <Panel title={titled(item.title)} extra={onClose && <Button type="text" size="small" icon={<CloseOutlined aria-hidden />} aria-label={say.close} onClick={onClose} />}>
      <div className={styles.body}>
        <p className={styles.project}>
          <Link to="/projects/$projectId" params={{ projectId: project.id }} search={{ item: item.key }}>{project.name}</Link>
        </p>
        <p className={styles.state}>
          <Light light={entry.light} />
          <ItemStatus status={item.status} />
          <span>{say.attempt(item.attempt)}</span>
          <span className={styles.soft}>{departmentName(item.department)}</span>
        </p>
        <EntryActions entry={entry} batch={batch} onAct={onAct} />
        <MoreWhenSettled entry={entry} />
      </div>
    </Panel>
  );
}

const SETTLED_MS = 180;

/** Whoever walks quickly through the list does not ask for every project on the way. */
function MoreWhenSettled({ entry }: { readonly entry: InboxEntry }) {
  const key = keyOf(entry);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return settled === key ? <More key={key} entry={entry} /> : <Loading rows={5} />;
}

function More({ entry }: { readonly entry: InboxEntry }) {
  const say = useMessages(DETAIL);
  const { data: project, error, refetch } = useQuery(projectQuery(entry.project.id));
  if (!project) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={5} />;
  const stage = project.stages.find(({ key }) => key === entry.item.stage);
  const item = stage?.items.find(({ key }) => key === entry.item.key);
  if (!stage || !item) return null;
  return (
    <>
      <Section title={say.due}><DueDay entry={entry} item={item} /></Section>
      <Section title={say.materials}><Materials projectId={project.id} item={item} /></Section>
      <Section title={say.course}><Course projectId={project.id} item={item.key} /></Section>
      <Section title={say.about}><ProjectFacts project={project} stage={stage} item={item} /></Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
